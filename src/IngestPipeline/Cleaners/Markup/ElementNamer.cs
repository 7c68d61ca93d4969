using System.Runtime.InteropServices;
using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>Reads an element's own tag, role and names.</summary>
internal static class ElementNamer
{
    public static ElementNature Name(Element element, ElementNature outer, Dictionary<string, NameMeaning> known)
    {
        var hints = HintsOfTag(element) | HintsOfProperty(element.ItemProp);
        if (element.IsHidden || AreHidden(element.Class, known))
            return new ElementNature(Reason.Hidden, "rule:hidden", hints);
        var (reason, rule) = OfTag(element, outer);
        if (reason is null && OfRole(element.Role) is { } role)
            (reason, rule) = (role, "rule:role-" + element.Role);
        if (element.Tag is "html" or "body" or "main")
            return new ElementNature(reason, rule, hints);
        var named = Named(element.Class, known, ref hints) ?? Named(element.Id, known, ref hints) ?? Named(element.Hint, known, ref hints);
        if (reason is null && named is not null)
            (reason, rule) = (named, "rule:name-" + named);
        if ((hints & ElementHints.PullQuote) != 0 && reason == Reason.Related)
            reason = null;
        return new ElementNature(reason, rule, hints);
    }

    private static string? Named(string names, Dictionary<string, NameMeaning> known, ref ElementHints hints)
    {
        if (names.Length == 0)
            return null;
        var found = MeaningOf(names, known);
        hints |= found.Hints;
        return found.Reason;
    }

    private static bool AreHidden(string classes, Dictionary<string, NameMeaning> known) =>
        classes.Length > 0 && MeaningOf(classes, known).IsHidden;

    /// <summary>A page uses few names many times.</summary>
    private static NameMeaning MeaningOf(string names, Dictionary<string, NameMeaning> known)
    {
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(known, names, out var isKnown);
        if (!isKnown)
        {
            var hints = ElementHints.None;
            var reason = ClassWords.ReasonOf(names, ref hints);
            found = new NameMeaning(reason, hints, ClassWords.AreHidden(names));
        }

        return found;
    }

    /// <summary>Whether the tag alone, not a name someone gave, says that it is no article text.</summary>
    public static bool IsCertain(Element element) =>
        element.Tag is "nav" or "footer" or "form" or "dialog" or "button" or "select" or "option" or "label";

    private static (string? Reason, string Rule) OfTag(Element element, ElementNature outer) => element.Tag switch
    {
        "nav" => (Reason.Navigation, "rule:tag-nav"),
        "footer" when !outer.Has(ElementHints.PullQuote) => (Reason.Footer, "rule:tag-footer"),
        "aside" when (outer.Hints & ElementHints.PullQuote) == 0 => (Reason.Related, "rule:tag-aside"),
        "form" or "fieldset" => (Reason.Form, "rule:tag-form"),
        "dialog" => (Reason.Banner, "rule:tag-dialog"),
        "button" or "select" or "option" or "input" or "label" or "textarea" => (Reason.Form, "rule:tag-control"),
        "noscript" => (Reason.Banner, "rule:tag-noscript"),
        "li" when element.Class.AsSpan().StartsWith("comment", StringComparison.OrdinalIgnoreCase) => (Reason.Comments, "rule:name-comments"),
        _ => (null, ""),
    };

    private static string? OfRole(string role) => role switch
    {
        "navigation" or "menu" or "menubar" or "search" or "toolbar" or "tablist" => Reason.Navigation,
        "contentinfo" => Reason.Footer,
        "complementary" => Reason.Related,
        "dialog" or "alertdialog" or "alert" => Reason.Banner,
        "button" or "form" => Reason.Form,
        _ => null,
    };

    private static ElementHints HintsOfTag(Element element) => element.Tag switch
    {
        "figcaption" => ElementHints.Caption,
        "time" => ElementHints.Dateline,
        "article" => ElementHints.Article,
        _ => ElementHints.None,
    };

    private static ElementHints HintsOfProperty(string property) => property switch
    {
        "" => ElementHints.None,
        "articleBody" => ElementHints.Article,
        "author" or "creator" => ElementHints.Byline,
        "datePublished" or "dateModified" or "dateCreated" => ElementHints.Dateline,
        "caption" => ElementHints.Caption,
        "alternativeHeadline" => ElementHints.Standfirst,
        _ => ElementHints.None,
    };
}
