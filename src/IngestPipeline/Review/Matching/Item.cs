using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Review.Matching;

/// <summary>A force, a fact, an entry of the ledger or a warning of one record.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Index">Its index in its array.</param>
/// <param name="Key">What it says it is about: equal keys of one part are told apart by <c>#2</c> in the order of the text.</param>
/// <param name="Json">The whole of it.</param>
internal sealed record Item(RecordPart Part, int Index, string Key, JsonElement Json)
{
    /// <summary>The words it rests on in the article; empty for what does not stand there.</summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];

    /// <summary>What pairs it with the item of the other record, the surest first; null where one does not apply.</summary>
    public IReadOnlyList<string?> Marks { get; init; } = [];

    /// <summary>Words that may differ a little between two of the same; null where items are not told apart by words.</summary>
    public string? Words { get; init; }

    /// <summary>What must be equal for two items at one place to be the same.</summary>
    public string Kin { get; init; } = "";

    public string Path => $"{Part.ToString().ToLowerInvariant()}[{Key}]";
}
