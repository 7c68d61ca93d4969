using System.Text.Json.Serialization;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Lexemes;

/// <summary>The file english/quantities.json: the words of quantities and of what only looks like one.</summary>
internal sealed record QuantityWords
{
    public required Dictionary<string, string> Currencies { get; init; }

    public required Dictionary<string, string> Subunits { get; init; }

    public required Dictionary<string, TimeUnit> Time { get; init; }

    public required Dictionary<string, decimal> Multiples { get; init; }

    public required Dictionary<string, decimal> Multiplied { get; init; }

    /// <summary>caseload: a number of one kind of thing, by what it is of.</summary>
    public required Dictionary<string, string> Stocks { get; init; }

    public required Dictionary<string, string> Qualifiers { get; init; }

    /// <summary>Words that tell a change, by its direction.</summary>
    public required Dictionary<FigureDirection, string[]> Directions { get; init; }

    /// <summary>Words without a value, by the role they play.</summary>
    public required Dictionary<Roles, string[]> Roles { get; init; }

    /// <summary>Words without a value, by what else they may be.</summary>
    public required Dictionary<Traits, string[]> Traits { get; init; }

    /// <summary>fiver: money by the name of its note or coin.</summary>
    public required Dictionary<string, decimal> Notes { get; init; }

    /// <summary>Telephone numbers that are words of the trade: 999, 101.</summary>
    public required int[] Emergency { get; init; }

    internal sealed record TimeUnit(string Unit, long Seconds);
}

/// <summary>Reads english/quantities.json; a property the code does not know is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(QuantityWords))]
internal sealed partial class QuantityWordsJson : JsonSerializerContext;
