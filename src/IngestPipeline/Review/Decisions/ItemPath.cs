using System.Globalization;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Matching;

namespace IngestPipeline.Review.Decisions;

/// <summary>A path to an item or a field: <c>grades[kent/crime-recording/current].grade</c>, <c>grades[2].grade</c>, <c>article.title</c>.</summary>
/// <param name="Part">The part.</param>
/// <param name="Key">What stands in brackets; null when there are none.</param>
/// <param name="Field">What stands behind; empty when nothing does.</param>
internal sealed record ItemPath(RecordPart Part, string? Key, string Field)
{
    public static ItemPath Parse(string path)
    {
        var open = path.IndexOf('[', StringComparison.Ordinal);
        var close = path.IndexOf(']', StringComparison.Ordinal);
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var hasKey = open > 0 && close > open && (dot < 0 || dot > open);
        var name = hasKey ? path[..open] : dot < 0 ? path : path[..dot];
        var rest = hasKey ? path[(close + 1)..] : path[name.Length..];
        if (!Enum.TryParse<RecordPart>(name, ignoreCase: true, out var part) || !char.IsLetter(name[0]) || (rest.Length > 0 && rest[0] != '.'))
            throw new FormatException($"'{path}' is not a path.");
        if (!hasKey && part is not (RecordPart.Article or RecordPart.Inspection))
            throw new FormatException($"'{path}' names no item: which of the {name}?");
        if (part is RecordPart.Article && rest is ".text" or ".blocks")
            throw new FormatException("The article's text is what the source says and cannot be corrected.");
        return new ItemPath(part, hasKey ? path[(open + 1)..close] : null, rest.TrimStart('.'));
    }

    /// <summary>The item of that key, or else of that index.</summary>
    public Item? Of(IReadOnlyList<Item> items) => items.FirstOrDefault(item => item.Key == Key)
        ?? (int.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count ? items[index] : null);
}
