using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>Makes a page's metadata of what its head says and of the times the walk passes.</summary>
internal sealed class MetadataGatherer(HeadFacts facts, ReadOnlyMemory<char> source, MojibakeExtent mojibake)
{
    private const int LongestTime = 1024;

    private readonly List<TimeElement> _times = [];

    public PageMetadata Metadata => new()
    {
        Title = Text(facts.Title),
        Language = Text(facts.Language),
        CanonicalUrl = Text(facts.Canonical),
        Meta = Meta(),
        JsonLd = facts.JsonLd,
        Times = _times,
    };

    /// <summary>Takes a time: its attribute, or failing that its text.</summary>
    public void AddTime(int attributes, Element? element)
    {
        var span = source.Span;
        var tag = new AttributeScanner(span, attributes);
        var value = "";
        while (tag.Next())
            if (value.Length == 0 && tag.Name.Equals("datetime", StringComparison.OrdinalIgnoreCase))
                value = Clean(tag.Value);
        if (value.Length == 0)
            value = Clean(TextAt(span[tag.End..]));
        if (value.Length > 0)
            _times.Add(new TimeElement(value, element));
    }

    /// <summary>The text up to the end tag, without the tags in it.</summary>
    private static string TextAt(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, LongestTime)];
        var end = rest.IndexOf("</time", StringComparison.OrdinalIgnoreCase);
        rest = rest[..(end < 0 ? Math.Max(rest.IndexOf('<'), 0) : end)];
        var text = new StringBuilder();
        while (rest.IndexOf('<') is var open and >= 0)
        {
            text.Append(rest[..open]);
            var close = rest[open..].IndexOf('>');
            rest = close < 0 ? default : rest[(open + close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private List<KeyValuePair<string, string>> Meta()
    {
        var meta = new List<KeyValuePair<string, string>>(facts.Meta.Count);
        foreach (var (name, value) in facts.Meta)
            if (Clean(source.Span[name]) is { Length: > 0 } key)
                meta.Add(new KeyValuePair<string, string>(key.ToLowerInvariant(), Clean(source.Span[value])));
        return meta;
    }

    private string? Text(Range? range) => range is { } known && Clean(source.Span[known]) is { Length: > 0 } text ? text : null;

    private string Clean(ReadOnlySpan<char> value)
    {
        if (mojibake == MojibakeExtent.None && !value.Contains('&'))
            return CanonicalText.Of(value);
        var text = value.Contains('&') ? Entities.Decode(value) : value.ToString();
        return CanonicalText.Of(Mojibake.Repair(text, mojibake));
    }
}
