using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace IngestPipeline.Profiles.Furniture;

/// <summary>A string that pages carry beside their article. Run it over a trimmed line with single, plain spaces.</summary>
internal sealed class FurniturePattern
{
    // Every pattern also compiles as NonBacktracking, but the 164 of them take seconds to make that way and match slower.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private Regex? _regex;

    public required string Id { get; init; }

    /// <summary>Id of the publisher group; <c>generic</c> for any site.</summary>
    public required string Publisher { get; init; }

    public required string Category { get; init; }

    /// <summary>Null for the one structural rule: the same line again.</summary>
    public string? Pattern { get; init; }

    public bool IgnoreCase { get; init; }

    public FurnitureScope Scope { get; init; }

    public FurnitureAction Action { get; init; }

    public FurnitureRisk Risk { get; init; }

    /// <summary>Made on first use: a page seldom needs them all.</summary>
    [JsonIgnore]
    public Regex? Regex => Pattern is null ? null : _regex ??= new Regex(Pattern, Options, Timeout);

    private RegexOptions Options => RegexOptions.CultureInvariant | (IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);

    public bool IsMatch(ReadOnlySpan<char> line) => Regex is { } regex && regex.IsMatch(line);
}
