using IngestPipeline.Model;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Finds the inspector who reports: a name beside an inspector's title, or one the profile knows.</summary>
internal static class InspectorFinder
{
    /// <summary>How far a bracket may part a name from its title.</summary>
    private const int LongestAside = 90;

    public static string? Find(Article article, InspectorateEntry inspectorate, InspectionScan scan)
    {
        foreach (var match in scan.Text)
            if (match.Value.Kind == InspectionTermKind.Title && !IsFormer(article.Text, match.Start)
                && Beside(article, match, article.Blocks[article.BlockAt(match.Start)].Span) is { } name)
                return name;
        foreach (var match in scan.Text)
            if (match.Value.Kind == InspectionTermKind.LooseTitle && article.Names.Count > 0 && InNames(article, match) is { } author)
                return author;
        foreach (var match in scan.Text)
            if (match.Value.Kind == InspectionTermKind.Inspector && match.Value.Inspectorate == inspectorate)
                return Fullest(article, match);
        return null;
    }

    private static string? Beside(Article article, PhraseMatch<InspectionTerm> title, TextSpan block)
    {
        if (article.Names.Count > 0)
            return InNames(article, title);
        var text = article.Text;
        if (PersonName.After(text, title.End, block.End) is { } after)
            return Full(article, after);
        return PersonName.Before(text, title.Start, block.Start) is { } before ? Full(article, before) : null;
    }

    private static string? InNames(Article article, PhraseMatch<InspectionTerm> title)
    {
        for (var i = FirstNear(article.Names, title.Start - 80); i < article.Names.Count; i++)
        {
            var name = article.Names[i];
            if (name.Span.Start > title.End + LongestAside)
                break;
            if (name.Kind != NameKind.Person)
                continue;
            var follows = Follows(article.Text, title.End, name.Span.Start);
            var leads = name.Span.End < title.Start && Leads(article.Text.AsSpan(name.Span.End, title.Start - name.Span.End));
            var spans = name.TitleSpan is { } span && span.Start <= title.Start && span.End >= title.End;
            if (follows || leads || spans)
                return name.Full;
        }

        return null;
    }

    // "HM Inspector Jane Roe", "Her Majesty's Inspector (the King's came later) Jane Roe".
    private static bool Follows(string text, int title, int name)
    {
        if (name < title)
            return false;
        var between = text.AsSpan(title, name - title);
        if (between.StartsWith(" (") && between.IndexOf(')') is > 0 and var close)
            between = between[(close + 1)..];
        return between.Length <= 8 && (!between.ContainsAny(".;:\n") || between is ", Mr. " or " a Mr. ");
    }

    // "Jane Roe, HM Inspector", "Jane Roe, who is the Inspector of Constabulary for Wales".
    private static bool Leads(ReadOnlySpan<char> between) => between.Length > 0 && between[0] == ','
        && (between.Length <= 8 || between is ", who is the " or ", who is an " or ", who is " or ", who was the "
            or ", one of " or ", one of the two "
            or ", one of the three " or ", the inspector " or ", one of the "
            or ", as the ");

    private static int FirstNear(IReadOnlyList<Name> names, int position)
    {
        int low = 0, high = names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static string? Fullest(Article article, PhraseMatch<InspectionTerm> match)
    {
        foreach (var name in article.Names)
            if (name.Kind == NameKind.Person && name.Span.Start >= match.Start && name.Span.End <= match.End)
                return name.Full;
        return match.Value.Inspector;
    }

    // A surname alone stands for the full name elsewhere.
    private static string Full(Article article, string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal))
            return name;
        for (var at = article.Text.IndexOf(name, StringComparison.Ordinal); at > 0; at = article.Text.IndexOf(name, at + 1,
            StringComparison.Ordinal))
            if (PersonName.EndingAt(article.Text, at + name.Length) is { } full && full.Contains(' ', StringComparison.Ordinal))
                return full;
        return name;
    }

    private static bool IsFormer(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 12), start - Math.Max(0, start - 12));
        return before.EndsWith("former ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("ex-", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("then ", StringComparison.Ordinal);
    }
}
