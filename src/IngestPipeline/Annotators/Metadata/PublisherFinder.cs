using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the publication's name.</summary>
internal static class PublisherFinder
{
    private const int LongestName = 100;

    public static Found? Find(Document document)
    {
        var page = document.Page;
        return Of(page["og:site_name"], "meta:og:site_name")
            ?? Of(page.Linked.Publisher, "json-ld:publisher")
            ?? Of(page["publisher"] ?? page["dc.publisher"], "meta:publisher")
            ?? Of(page["application-name"], "meta:application-name")
            ?? Of(TitleText.SiteNameOf(page.Title), "html:title");
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
