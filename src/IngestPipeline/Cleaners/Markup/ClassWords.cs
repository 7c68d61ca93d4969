using System.Collections.Frozen;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>Words in class names, ids, roles and the like that tell what an element is for.</summary>
internal static class ClassWords
{
    private const int LongestWord = 32;

    private static readonly FrozenDictionary<string, string> Reasons = Table(
        (Reason.Navigation, "nav navbar navigation navigationbar menu megamenu submenu breadcrumb breadcrumbs crumb crumbs pagination pager"
            + " masthead skip skiplink skiplinks toolbar topbar toc jump jumpto jumplink jumplinks jumpnav login signin search searchbox searchform"),
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

    private static readonly FrozenSet<string> States = Set("open closed enabled disabled allowed off on");

    private static readonly FrozenDictionary<string, ElementHints> Hints = HintTable(
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
        (ElementHints.Call, "cta action actions btn button buttons join follow support banner notice message"));

    private static readonly FrozenDictionary<string, string> PairReasons = Table(
        (Reason.Related, "most-read most-popular most-viewed most-commented more-from more-on more-stories read-more read-next also-like up-next"
            + " story-list related-links links-block latest-news"),
        (Reason.AuthorNote, "author-bio author-box author-info about-author bio-box author-description author-card"),
        (Reason.Tags, "topic-list article-tags post-tags tag-cloud tags-links"),
        (Reason.Footer, "site-footer page-footer"),
        (Reason.Navigation, "site-header skip-link post-navigation"),
        (Reason.Newsletter, "mailing-list sign-up"),
        (Reason.Comments, "comment-list comment-section post-comments"));

    private static readonly FrozenDictionary<string, ElementHints> PairHints = HintTable(
        (ElementHints.PullQuote, "pull-quote pull-out"),
        (ElementHints.Standfirst, "sub-title sub-headline sub-heading"),
        (ElementHints.Article, "article-body story-body entry-content article-content"));

    // Without the hyphen: names are written either way.
    private static readonly FrozenDictionary<string, PairMeaning> Pairs = PairReasons.Keys.Concat(PairHints.Keys).ToFrozenDictionary(
        pair => pair.Replace("-", "", StringComparison.Ordinal),
        pair => new PairMeaning(PairReasons.GetValueOrDefault(pair), PairHints.GetValueOrDefault(pair)), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PairMeaning>.AlternateLookup<ReadOnlySpan<char>> PairOf =
        Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, WordMeaning>.AlternateLookup<ReadOnlySpan<char>> MeaningOf =
        Meanings().GetAlternateLookup<ReadOnlySpan<char>>();

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
        var beforeLength = 0;
        var before = default(WordMeaning);
        var scanner = new NameScanner(names);
        while (scanner.MoveNext())
        {
            if (scanner.StartsName)
                (before, beforeLength) = (default, 0);
            var word = Lower(scanner.Current, pair[beforeLength..]);
            MeaningOf.TryGetValue(word, out var meaning);
            // “comments-open” and “ads-disabled” tell of a page, not of what the element holds.
            if (!scanner.StartsName && meaning.IsState)
                pending = null;
            reason ??= pending;
            pending = !before.IsNegation && IsTelling(scanner) ? meaning.Reason : null;
            var together = scanner.StartsName ? meaning.Alone : default;
            if (before.StartsPair)
                PairOf.TryGetValue(pair[..(beforeLength + word.Length)], out together);
            reason ??= together.Reason;
            hints |= meaning.Hints | together.Hints;
            word.CopyTo(pair);
            (before, beforeLength) = (meaning, word.Length);
        }

        return reason ?? pending;
    }

    private static Span<char> Lower(ReadOnlySpan<char> name, Span<char> word)
    {
        var length = Math.Min(name.Length, LongestWord);
        for (var i = 0; i < length; i++)
            word[i] = char.ToLowerInvariant(name[i]);
        return word[..length];
    }

    /// <summary>Two or three letters inside a generated name mean nothing.</summary>
    private static bool IsTelling(in NameScanner scanner) => scanner.Current.Length > 3 || scanner.StandsAlone;

    private static FrozenDictionary<string, WordMeaning> Meanings()
    {
        var firsts = PairReasons.Keys.Concat(PairHints.Keys).Select(pair => pair[..pair.IndexOf('-')]).ToHashSet(StringComparer.Ordinal);
        return ((IEnumerable<string>)[.. Reasons.Keys, .. Hints.Keys, .. Negations, .. States, .. firsts, .. Pairs.Keys])
            .Distinct(StringComparer.Ordinal).ToFrozenDictionary(word => word, word => new WordMeaning
            {
                Reason = Reasons.GetValueOrDefault(word),
                Hints = Hints.GetValueOrDefault(word),
                Alone = Pairs.GetValueOrDefault(word),
                IsState = States.Contains(word),
                IsNegation = Negations.Contains(word),
                StartsPair = firsts.Contains(word),
            }, StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> Table(params (string Reason, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Reason))).ToFrozenDictionary(
            row => row.word, row => row.Reason, StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, ElementHints> HintTable(params (ElementHints Hint, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Hint))).GroupBy(row => row.word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => group.Aggregate(ElementHints.None, (all, row) => all | row.Hint), StringComparer.Ordinal);
}
