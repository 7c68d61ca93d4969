using HtmlAgilityPack;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>Collects what a page says about itself while the walk passes it.</summary>
internal sealed class MetadataGatherer(MojibakeExtent mojibake, IReadOnlyList<string> jsonLd)
{
    private readonly List<KeyValuePair<string, string>> _meta = [];
    private readonly List<TimeElement> _times = [];
    private string? _title;
    private string? _language;
    private string? _canonical;

    public PageMetadata Metadata => new()
    {
        Title = _title,
        Language = _language,
        CanonicalUrl = _canonical,
        Meta = _meta,
        JsonLd = jsonLd,
        Times = _times,
    };

    /// <summary>Takes what a title, meta or link element says.</summary>
    public void Add(HtmlNode node, string tag, string markup)
    {
        if (tag == "meta")
            AddMeta(node);
        else if (tag == "link" && _canonical is null && HasWord(node.GetAttributeValue("rel", ""), "canonical"))
            _canonical = NullIfEmpty(Clean(node.GetAttributeValue("href", "")));
        else if (tag == "title" && _title is null)
            _title = NullIfEmpty(TextOf(node, markup));
    }

    public void AddRoot(HtmlNode node) => _language ??= NullIfEmpty(Clean(node.GetAttributeValue("lang", "")));

    /// <summary>Takes a time: its attribute, or failing that its text.</summary>
    public void AddTime(HtmlNode node, Element? element, string markup)
    {
        var value = Clean(node.GetAttributeValue("datetime", ""));
        if (value.Length == 0)
            value = TextOf(node, markup);
        if (value.Length > 0)
            _times.Add(new TimeElement(value, element));
    }

    private void AddMeta(HtmlNode node)
    {
        var attributes = node.Attributes;
        string? name = null, content = null;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name is "name" or "property" or "itemprop")
                name ??= attributes[i].Value;
            else if (attributes[i].Name == "content")
                content ??= attributes[i].Value;
        }

        if (!string.IsNullOrWhiteSpace(name) && content is not null)
            _meta.Add(new KeyValuePair<string, string>(Clean(name).ToLowerInvariant(), Clean(content)));
    }

    private string TextOf(HtmlNode node, string markup) => node.FirstChild is { NodeType: HtmlNodeType.Text } text
        ? Clean(markup.Substring(text.OuterStartIndex, text.OuterLength))
        : "";

    private string Clean(string value)
    {
        if (value.Contains('&'))
            value = Entities.Decode(value);
        return CanonicalText.Of(Mojibake.Repair(value, mojibake));
    }

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;

    private static bool HasWord(string words, string word)
    {
        foreach (var range in words.AsSpan().Split(' '))
            if (words.AsSpan(range).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
