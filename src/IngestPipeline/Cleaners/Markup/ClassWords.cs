using System.Collections.Frozen;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>Words in class names, ids, roles and the like that tell what an element is for.</summary>
internal static class ClassWords
{
    private static readonly FrozenDictionary<string, string> Reasons = Table(
        (Reason.Navigation, "nav navbar navigation navigationbar menu megamenu submenu breadcrumb breadcrumbs crumb crumbs pagination pager"
            + " masthead skip skiplink skiplinks toolbar topbar toc login signin search searchbox searchform"),
        (Reason.Share, "share shares sharing sharebar sharetools sharebuttons sharelinks social socials socialmedia addthis sharethis"
            + " shareaholic sharedaddy addtoany"),
        (Reason.Newsletter, "newsletter newsletters signup mailinglist mailchimp optin subscribe"),
        (Reason.Related, "related relatedcontent relatedarticles relatedstories recirc recirculation recommended recommendation"
            + " recommendations trending mostread mostpopular morefrom morestories moreon onwards upnext readnext outbrain taboola zergnet"
            + " revcontent carousel sidebar rail"),
        (Reason.Promotion, "promo promos promobox promotion whatsapp popup modal overlay lightbox sponsored sponsor appeal donate donation"),
        (Reason.CookieNotice, "cookie cookies cookiebar consent gdpr cmp onetrust"),
        (Reason.Comments, "comments commentlist disqus livefyre viafoura coral commenting respond"),
        (Reason.AdLabel, "ad ads advert adverts advertisement advertisements advertising advertorial adslot adunit adbox adcontainer dfp mpu"
            + " leaderboard doubleclick"),
        (Reason.Paywall, "paywall regwall piano subscription"),
        (Reason.Footer, "footer colophon copyright"),
        (Reason.VideoPrompt, "player videoplayer jwplayer playerwrapper videojs vjs controls fallback"),
        (Reason.Tags, "tags taglist topics hashtags keywords"));

    // Whole class names: as words they are parts of “overflow-hidden” and the like.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsHidden = Set(
        "hidden hide is-hidden u-hide u-hidden js-hidden d-none sr-only visually-hidden visuallyhidden screen-reader-text"
        + " screenreader-text screen-reader-only element-invisible u-visually-hidden").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Negations = Set("no not without has have with is show hide hides until");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsState =
        Set("open closed enabled disabled allowed off on").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, ElementHints> Hints = new (ElementHints Hint, string Words)[]
    {
        (ElementHints.Byline, "byline bylines author authors contributor contributors writer reporter"),
        (ElementHints.Dateline, "dateline datelines date dates datetime timestamp time published publishdate pubdate datepublished datemodified"),
        (ElementHints.Standfirst, "standfirst summary subtitle subtitles dek deck intro lede lead subheadline subhead subheading kicker"
            + " strapline excerpt teaser"),
        (ElementHints.Teaser, "excerpt teaser teasers"),
        (ElementHints.Caption, "caption captions figcaption"),
        (ElementHints.PullQuote, "pullquote"),
        (ElementHints.Article, "articlebody storybody entrycontent"),
        (ElementHints.Inset, "factbox infobox factfile"),
        (ElementHints.Box, "factbox infobox factfile box callout panel inset widget textwidget module breaker explainer tooltip"),
        (ElementHints.About, "meta postmeta info credit credits copyright disclaimer disclosure bio biography profile about notes note contact"
            + " taxonomy categories category license source sources"),
        (ElementHints.Listing, "list listing items item posts articles stories recent latest most more series links link sections slider slide"
            + " slideshow gallery thumb thumbnail card cards grid tile tiles stream feed archive archives index"),
        (ElementHints.Embed, "embed embedded tweet twitter instagram facebook youtube video audio podcast media oembed iframe"),
        (ElementHints.Call, "cta action actions btn button buttons join follow support banner notice message"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Hint))).GroupBy(row => row.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(ElementHints.None, (all, row) => all | row.Hint), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ReasonOfValue =
        Reasons.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, ElementHints>.AlternateLookup<ReadOnlySpan<char>> HintOf =
        Hints.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsNegation =
        Negations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether one of the classes takes the element out of sight on every screen.</summary>
    public static bool AreHidden(ReadOnlySpan<char> classes)
    {
        if (classes.IsEmpty || classes.Contains(':'))
            return false;
        foreach (var range in classes.Split(' '))
            if (IsHidden.Contains(classes[range]))
                return true;
        return false;
    }

    /// <summary>The reason the names give for not being the article's; null when they give none.</summary>
    public static string? ReasonOf(ReadOnlySpan<char> names, ref ElementHints hints)
    {
        string? reason = null, pending = null;
        Span<char> pair = stackalloc char[64];
        Span<char> word = stackalloc char[32];
        var scanner = new NameScanner(names);
        var pairLength = 0;
        var isNegated = false;
        while (scanner.MoveNext())
        {
            var current = Lower(scanner.Current, word);
            var length = current.Length;
            if (scanner.StartsName)
                (pairLength, isNegated) = (0, false);
            // “comments-open” and “ads-disabled” tell of a page, not of what the element holds.
            if (!scanner.StartsName && IsState.Contains(current))
                pending = null;
            reason ??= pending;
            pending = !isNegated && IsTelling(current, scanner) && ReasonOfValue.TryGetValue(current, out var found) ? found : null;
            hints |= HintOf.TryGetValue(current, out var hint) ? hint : ElementHints.None;
            current.CopyTo(pair[pairLength..]);
            reason ??= PairReason(pair[..(pairLength + length)]);
            hints |= PairHint(pair[..(pairLength + length)]);
            current.CopyTo(pair);
            pairLength = length;
            isNegated = IsNegation.Contains(current);
        }

        return reason ?? pending;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> name, Span<char> word)
    {
        var length = Math.Min(name.Length, word.Length);
        for (var i = 0; i < length; i++)
            word[i] = char.ToLowerInvariant(name[i]);
        return word[..length];
    }

    /// <summary>Two or three letters inside a generated name mean nothing.</summary>
    private static bool IsTelling(ReadOnlySpan<char> word, in NameScanner scanner) => word.Length > 3 || scanner.StandsAlone;

    private static string? PairReason(ReadOnlySpan<char> pair) => pair switch
    {
        "mostread" or "mostpopular" or "mostviewed" or "mostcommented" or "morefrom" or "moreon" or "morestories" or "readmore" or "readnext"
            or "alsolike" or "upnext" or "storylist" or "relatedlinks" or "linksblock" or "latestnews" => Reason.Related,
        "authorbio" or "authorbox" or "authorinfo" or "aboutauthor" or "biobox" or "authordescription" or "authorcard" => Reason.AuthorNote,
        "topiclist" or "articletags" or "posttags" or "tagcloud" or "tagslinks" => Reason.Tags,
        "sitefooter" or "pagefooter" => Reason.Footer,
        "siteheader" or "skiplink" or "postnavigation" => Reason.Navigation,
        "mailinglist" or "signup" => Reason.Newsletter,
        "commentlist" or "commentsection" or "postcomments" => Reason.Comments,
        _ => null,
    };

    private static ElementHints PairHint(ReadOnlySpan<char> pair) => pair switch
    {
        "pullquote" or "pullout" => ElementHints.PullQuote,
        "subtitle" or "subheadline" or "subheading" => ElementHints.Standfirst,
        "articlebody" or "storybody" or "entrycontent" or "articlecontent" => ElementHints.Article,
        _ => ElementHints.None,
    };

    private static FrozenDictionary<string, string> Table(params (string Reason, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Reason))).ToFrozenDictionary(
            row => row.word, row => row.Reason, StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
