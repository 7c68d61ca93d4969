using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the publication's name.</summary>
internal static class PublisherFinder
{
    private const int LongestName = 100;

    private static readonly string[] Leads = ["publisher: ", "publication: ", "source: ", "newspaper: "];

    public static Found? Find(Document document)
    {
        var page = document.Page;
        return Of(page["og:site_name"], "meta:og:site_name")
            ?? Of(page.Linked.Publisher, "json-ld:publisher")
            ?? Of(page["publisher"] ?? page["dc.publisher"], "meta:publisher")
            ?? Of(page["application-name"], "meta:application-name")
            ?? Of(TitleText.SiteNameOf(page.Title) ?? TailNamedByHost(page), "html:title")
            ?? OfLines(document)
            ?? OfMasthead(document);
    }

    /// <summary>“Mozilla - Wikipedia” on <c>en.wikipedia.org</c>: however short the rest is.</summary>
    private static string? TailNamedByHost(PageMetadata page)
    {
        if (page.Title is not { } title || title.LastIndexOf(" - ", StringComparison.Ordinal) is not (> 0 and var at)
            || !Uri.TryCreate(page.CanonicalUrl ?? page["og:url"], UriKind.Absolute, out var address))
            return null;
        var tail = title[(at + 3)..].Trim();
        foreach (var label in address.Host.Split('.'))
            if (label.Equals(tail, StringComparison.OrdinalIgnoreCase))
                return tail;
        return null;
    }

    /// <summary>The name above a pasted article's headline.</summary>
    private static Found? OfMasthead(Document document)
    {
        for (var i = 0; i < document.Blocks.Count; i++)
            if (document.Verdicts[i].Reason == "masthead" && CleaningWords.MastheadOf(document.Blocks[i].Text) is var name
                && !CleaningWords.English.IsSection(name[(name.LastIndexOf(' ') + 1)..]) && Of(name.ToString(), "block:masthead") is { } found)
                return found;
        return null;
    }

    /// <summary>Pasted text may say in a line of its own where it is from: “Source: Loamshire News”.</summary>
    private static Found? OfLines(Document document)
    {
        foreach (var block in document.Blocks)
            if (block.Element is null && block.Text.Length <= LongestName)
                foreach (var lead in Leads)
                    if (block.Text.StartsWith(lead, StringComparison.OrdinalIgnoreCase)
                        && Of(block.Text[lead.Length..], "text:line") is { } found)
                        return found;
        return null;
    }

    private static Found? Of(string? name, string origin)
    {
        var text = name is null ? "" : System.Net.WebUtility.HtmlDecode(name).Trim();
        var isName = text.Length is > 1 and <= LongestName && !text.Contains("://", StringComparison.Ordinal);
        if (!isName)
            return null;
        return new Found(text.StartsWith("the ", StringComparison.Ordinal) ? "The " + text[4..] : text, origin);
    }
}
