using IngestPipeline.Cleaners.Markup;

namespace IngestPipeline.Cleaners.Features;

/// <summary>What the elements around a block are and are called.</summary>
internal static class ElementFeatures
{
    public static ReadOnlySpan<string> Names => (string[])
    [
        "tagParagraph", "tagListItem", "tagDiv", "tagHeading", "depth", "reasonNavigation", "reasonRelated", "reasonPromotion", "reasonComments",
        "reasonFooter", "reasonOther", "hintByline", "hintDateline", "hintStandfirst", "hintTeaser", "hintCaption", "hintArticle",
        "hintBox", "hintAbout", "hintListing", "hintEmbed", "hintCall", "inArticle", "inMain", "inAside", "inHeader", "inFooter", "inList",
        "inTable", "inSection", "inNestedArticle", "inItemBody", "inFigure",
    ];

    public static void Write(ref FeatureRow row, PageView view, int index)
    {
        var element = view.Table.OfBlock(index);
        var tag = element < 0 ? "" : view.Table[element].Tag;
        row.Add(tag == "p");
        row.Add(tag == "li");
        row.Add(tag == "div");
        row.Add(tag is ['h', >= '1' and <= '6']);
        row.Add(element < 0 ? 0 : view.Table[element].Depth);
        WriteNames(ref row, view.Table.NatureOf(element));
        var around = view.Signs.Around(element);
        foreach (var one in (ReadOnlySpan<Surroundings>)
        [
            Surroundings.Article, Surroundings.Main, Surroundings.Aside, Surroundings.Header, Surroundings.Footer, Surroundings.List,
            Surroundings.Table, Surroundings.Section, Surroundings.NestedArticle, Surroundings.Body, Surroundings.Figure,
        ])
            row.Add((around & one) != 0);
    }

    private static void WriteNames(ref FeatureRow row, ElementNature nature)
    {
        var reason = nature.Reason;
        row.Add(reason == Reason.Navigation);
        row.Add(reason == Reason.Related);
        row.Add(reason is Reason.Promotion or Reason.Newsletter or Reason.AdLabel or Reason.Paywall);
        row.Add(reason == Reason.Comments);
        row.Add(reason == Reason.Footer);
        row.Add(reason is not null and not (Reason.Navigation or Reason.Related or Reason.Promotion or Reason.Newsletter or Reason.AdLabel
            or Reason.Paywall or Reason.Comments or Reason.Footer));
        row.Add(nature.Has(ElementHints.Byline));
        row.Add(nature.Has(ElementHints.Dateline));
        row.Add(nature.Has(ElementHints.Standfirst));
        row.Add(nature.Has(ElementHints.Teaser));
        row.Add(nature.Has(ElementHints.Caption));
        row.Add(nature.Has(ElementHints.Article));
        row.Add(nature.Has(ElementHints.Box));
        row.Add(nature.Has(ElementHints.About));
        row.Add(nature.Has(ElementHints.Listing));
        row.Add(nature.Has(ElementHints.Embed));
        row.Add(nature.Has(ElementHints.Call));
    }
}
