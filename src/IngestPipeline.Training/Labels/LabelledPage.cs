using System.Text.Json.Serialization;

namespace IngestPipeline.Training.Labels;

/// <summary>A page of which people said what its article is: one line of a <c>labels.jsonl</c>.</summary>
internal sealed record LabelledPage
{
    /// <summary>The collection it comes from, such as <c>fundus</c>.</summary>
    [JsonPropertyName("set")]
    public required string Set { get; init; }

    /// <summary>The page's file, relative to the labels, <c>.html</c> or <c>.html.gz</c>.</summary>
    [JsonPropertyName("page")]
    public required string Page { get; init; }

    [JsonPropertyName("split")]
    [JsonConverter(typeof(JsonStringEnumConverter<Split>))]
    public required Split Split { get; init; }

    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>The article's text, in order; null where only parts are labelled.</summary>
    [JsonPropertyName("paragraphs")]
    public IReadOnlyList<string>? Paragraphs { get; init; }

    /// <summary>Strings that must be in the text.</summary>
    [JsonPropertyName("keep")]
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>Strings that must not be in the text.</summary>
    [JsonPropertyName("drop")]
    public IReadOnlyList<string> Drop { get; init; } = [];

    [JsonPropertyName("title")]
    public string? Title { get; init; }

    [JsonPropertyName("authors")]
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>The day, perhaps with a time behind it.</summary>
    [JsonPropertyName("published")]
    public string? Published { get; init; }

    /// <summary>
    /// Who published it, as far as the label tells: the site's registered name, or the page's name without its number. Pages of one publisher
    /// are never on both sides of a split.
    /// </summary>
    [JsonIgnore]
    public string Publisher => field ??= PublisherOf(this);

    private static string PublisherOf(LabelledPage page)
    {
        if (Uri.TryCreate(page.Url, UriKind.Absolute, out var uri))
        {
            var labels = uri.Host.Split('.');
            var isShort = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3;
            return string.Join('.', labels[^Math.Min(labels.Length, isShort ? 3 : 2)..]);
        }

        var name = Path.GetFileName(page.Page);
        return name[..name.IndexOf('.', StringComparison.Ordinal)].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
    }
}
