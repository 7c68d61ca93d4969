using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Finds when the article was published and last changed: what the page says of itself before what it prints, and never a date of a
/// comment or of another story.
/// </summary>
internal static class DateFinder
{
    private static readonly string[] PublishedValue =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date_published", "publish-date",
        "publish_date", "publication_date", "pubdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "article.published",
        "bt:pubdate", "date", "og:pubdate", "rnews:datepublished",
    ];

    private static readonly string[] ModifiedValue =
    [
        "article:modified_time", "og:article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "og:updated_time",
        "last-modified",
    ];

    public static Found? Published(Document document, MarkedBlocks marked) =>
        Of(document.Page.Linked.Published, "json-ld:datePublished")
        ?? OfMeta(document.Page, PublishedValue)
        ?? OfTimes(document, marked)
        ?? OfDatelines(marked, isUpdate: false)
        ?? OfBylines(marked)
        ?? OfAddress(document);

    /// <summary>The last change; none before the publication.</summary>
    public static Found? Modified(Document document, MarkedBlocks marked, string? published)
    {
        // A page that was never changed gives the moment it was published as its last change.
        var linked = document.Page.Linked;
        var found = (linked.Modified == linked.Published ? null : Of(linked.Modified, "json-ld:dateModified"))
            ?? (linked.Modified is null ? OfMeta(document.Page, ModifiedValue) : null)
            ?? OfDatelines(marked, isUpdate: true);
        return found is { } date && published is not null && string.CompareOrdinal(date.Value, published) < 0 ? null : found;
    }

    private static Found? Of(string? text, string origin) => text is not null && WrittenDate.Find(text) is { } date ? new Found(date, origin) : null;

    private static Found? OfMeta(PageMetadata page, string[] names)
    {
        foreach (var name in names)
            if (Of(page[name], "meta:" + name) is { } found)
                return found;
        return null;
    }

    /// <summary>The time elements in or around what cleaning marked as the dateline; when there is but one on the page, that.</summary>
    private static Found? OfTimes(Document document, MarkedBlocks marked)
    {
        var times = document.Page.Times;
        foreach (var time in times)
            foreach (var block in marked.Datelines)
                if (IsUpdate(block.Text) is false && AreNear(time.Element, block.Element) && Of(time.DateTime, "html:time") is { } found)
                    return found;
        return times.Count == 1 && marked.Datelines.Count == 0 && IsFree(document, times[0]) ? Of(times[0].DateTime, "html:time") : null;
    }

    private static bool IsFree(Document document, TimeElement time)
    {
        for (var i = 0; i < document.Blocks.Count; i++)
            if (time.Element is not null && ReferenceEquals(document.Blocks[i].Element, time.Element))
                return document.Verdicts[i].IsKept;
        return true;
    }

    private static bool AreNear(Element? time, Element? block)
    {
        if (time is null || block is null)
            return false;
        return ReferenceEquals(time, block) || ReferenceEquals(time.Parent, block) || ReferenceEquals(time, block.Parent);
    }

    private static Found? OfDatelines(MarkedBlocks marked, bool isUpdate)
    {
        foreach (var block in marked.Datelines)
            foreach (var part in Parts(block.Text))
                if (IsUpdate(part) == isUpdate && Of(part, "block:dateline") is { } found)
                    return found;
        // A page that only tells of its update was published by then.
        return isUpdate ? null : marked.Datelines.Select(block => Of(block.Text, "block:dateline")).FirstOrDefault(found => found is not null);
    }

    /// <summary>“Published … | Updated …” in one line is two dates.</summary>
    private static List<string> Parts(string text)
    {
        var cut = text.IndexOf("updated", 1, StringComparison.OrdinalIgnoreCase);
        if (cut <= 0)
            cut = text.IndexOf("last modified", 1, StringComparison.OrdinalIgnoreCase);
        return cut <= 0 ? [text] : [text[..cut], text[cut..]];
    }

    private static bool IsUpdate(string text) =>
        text.Contains("updated", StringComparison.OrdinalIgnoreCase) || text.Contains("modified", StringComparison.OrdinalIgnoreCase);

    private static Found? OfBylines(MarkedBlocks marked) =>
        marked.Bylines.Select(block => Of(block.Text, "block:byline")).FirstOrDefault(found => found is not null);

    private static Found? OfAddress(Document document) =>
        Of(document.Page.CanonicalUrl ?? document.Page["og:url"], "url")
        ?? (document.Raw.FinalUri.Scheme is "http" or "https" ? Of(document.Raw.FinalUri.AbsolutePath, "url") : null);
}
