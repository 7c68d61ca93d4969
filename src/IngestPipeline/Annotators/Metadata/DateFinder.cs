using System.Globalization;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Finds when the article was published and last changed: what the page says of itself before what it prints, and never a date of a
/// comment or of another story.
/// </summary>
internal sealed class DateFinder(Document document, MarkedBlocks marked)
{
    private static readonly string[] PublishedValue =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date_published", "publish-date",
        "publish_date", "publication_date", "pubdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date.created", "article.published", "article:published", "uploaddate", "cxenseparse:publishtime",
        "bt:pubdate", "og:pubdate", "rnews:datepublished", "citation_publication_date", "citation_online_date", "datecreated",
        "release_date", "pub_date", "article:create_at", "publishdate", "originalpublicationdate", "vr:published_time", "govuk:first-published-at",
    ];

    // These do not say what they are the date of.
    private static readonly string[] SomeValue = ["date", "dc.date", "dcterms.date"];

    private static readonly string[] ModifiedValue =
    [
        "article:modified_time", "og:article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "og:updated_time",
        "last-modified", "revised", "govuk:public-updated-at",
    ];

    private readonly DatelineReader _lines = new(document, marked);

    public Found? Published()
    {
        var linked = Of(document.Page.Linked.Published, "json-ld:datePublished");
        var meta = OfMeta(PublishedValue, out var text);
        if ((linked ?? meta) is not { } stated)
            return Told();
        var moment = linked is null ? text : document.Page.Linked.Published;
        if (LocalDay.Of(moment, document.Page.Times) is { } day)
            return stated with { Value = day };
        if ((OfTimes(BlockPlace.Head) ?? _lines.Head()) is not { } printed || printed.Value == stated.Value)
            return stated;
        if (Swapped(printed.Value) is { } swapped && LocalDay.IsUniversal(moment ?? "") && Math.Abs(DayOf(swapped) - DayOf(stated.Value)) <= 1)
            printed = printed with { Value = swapped };
        return printed.Value == meta?.Value || IsMovedByZone(printed.Value, stated.Value, moment)
            ? printed : stated;
    }

    /// <summary>“3/5/2022” beside a moment of 4 May is the 3rd of May; null where day and month cannot change places.</summary>
    private static string? Swapped(string iso) =>
        int.Parse(iso.AsSpan(8), CultureInfo.InvariantCulture) <= 12 ? $"{iso[..4]}-{iso[8..]}-{iso[5..7]}" : null;

    /// <summary>What the page tells when its metadata state nothing.</summary>
    private Found? Told()
    {
        return OfTimes(BlockPlace.Head)
            ?? OfAddress()
            ?? _lines.Head()
            ?? OfTimes(BlockPlace.Body)
            ?? OfMeta(SomeValue, out _)
            ?? _lines.Rest()
            ?? Of(document.Page.Linked.Created, "json-ld:dateCreated")
            ?? _lines.Anywhere();
    }

    /// <summary>Whether a moment given in universal time is the printed day where the page was written.</summary>
    private static bool IsMovedByZone(string printed, string stated, string? text) =>
        text is not null && LocalDay.IsUniversal(text)
        && Math.Abs(DayOf(printed) - DayOf(stated)) == 1;

    private static int DayOf(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    /// <summary>The last change; none before the publication.</summary>
    public Found? Modified(string? published)
    {
        // A page that was never changed gives the moment it was published as its last change.
        var linked = document.Page.Linked;
        var found = (linked.Modified == linked.Published ? null : Of(linked.Modified, "json-ld:dateModified"))
            ?? (linked.Modified is null ? OfMeta(ModifiedValue, out _) : null)
            ?? _lines.Modified();
        return found is { } date && published is not null && string.CompareOrdinal(date.Value, published) < 0 ? null : found;
    }

    private Found? Of(string? text, string origin) =>
        text is not null && WrittenDate.Find(text) is { } date ? new Found(DateOrders.Settle(date, document).Iso, origin) : null;

    private Found? OfMeta(string[] names, out string? text)
    {
        foreach (var name in names)
        {
            text = document.Page[name];
            if (text is not null && Of(text, "meta:" + name) is { } found)
                return found;
        }

        text = null;
        return null;
    }

    /// <summary>The first time element at the head; elsewhere only where all the page's are of one day.</summary>
    private Found? OfTimes(BlockPlace place)
    {
        Found? first = null;
        foreach (var time in document.Page.Times)
        {
            if (marked.PlaceOf(time.Element) != place || Of(time.DateTime, "html:time") is not { } found)
                continue;
            if (place == BlockPlace.Head && !DatelineReader.IsUpdate(marked.TextAround(time.Element)))
                return found;
            if (place == BlockPlace.Head)
                continue;
            if (first is { } other && other.Value != found.Value)
                return null;
            first = found;
        }

        return first;
    }

    private Found? OfAddress() =>
        AddressDate.Find(document.Page.CanonicalUrl) is { } canonical ? new Found(canonical, "url:canonical")
        : AddressDate.Find(document.Page["og:url"] ?? document.Page.Linked.Address) is { } own ? new Found(own, "url:own")
        : document.Raw.FinalUri.Scheme is "http" or "https" && AddressDate.Find(document.Raw.FinalUri.AbsolutePath) is { } final
            ? new Found(final, "url")
        : null;
}
