using System.Net;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the part of the publication that the article stands in.</summary>
internal static class SectionFinder
{
    private const int LongestName = 60;

    private static readonly string[] Names =
        ["article:section", "og:article:section", "parsely-section", "section", "cxenseparse:section", "sailthru.section"];

    public static Found? Find(PageMetadata page)
    {
        if (Of(page.Linked.Section, "json-ld:articleSection") is { } linked)
            return linked;
        foreach (var name in Names)
            if (Of(page[name], "meta:" + name) is { } found)
                return found;
        return null;
    }

    private static Found? Of(string? name, string origin)
    {
        var text = name is null ? "" : WebUtility.HtmlDecode(name).Trim();
        return text.Length is > 1 and <= LongestName && !text.Contains("://", StringComparison.Ordinal) ? new Found(text, origin) : null;
    }
}
