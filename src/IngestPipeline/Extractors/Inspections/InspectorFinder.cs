using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Finds the inspector who reports: a name beside an inspector's title, or one the profile knows.</summary>
internal sealed class InspectorFinder(Profile profile)
{
    private readonly PhraseMatcher<bool> _titles = new(
        profile.Titles.Titles.Where(title => title.Kind == TitleKind.Inspectorate).SelectMany(title => title.Forms.Concat(title.Abbreviations))
            .Concat(profile.Inspectorates.Inspectorates.SelectMany(body => body.TitleForms))
            .Distinct(StringComparer.Ordinal)
            .Select(form => new Phrase<bool>(form, true, form.All(char.IsUpper) ? PhraseCase.Exact : PhraseCase.Ignore)));

    public string? Find(Article article, InspectorateEntry inspectorate)
    {
        foreach (var block in article.Blocks)
            foreach (var match in _titles.Find(article.Text, block.Span.Start, block.Span.End))
                if (!IsFormer(article.Text, match.Start) && Beside(article, match, block.Span) is { } name)
                    return name;
        foreach (var match in profile.Phrases.Inspectors.Find(article.Text))
            if (match.Value.Inspectorate == inspectorate)
                return Fullest(article, match);
        return null;
    }

    private static string? Beside(Article article, PhraseMatch<bool> title, TextSpan block)
    {
        if (article.Names.Count > 0)
            return InNames(article, title);
        var text = article.Text;
        if (PersonName.After(text, title.End, block.End) is { } after)
            return Full(article, after);
        return PersonName.Before(text, title.Start, block.Start) is { } before ? Full(article, before) : null;
    }

    private static string? InNames(Article article, PhraseMatch<bool> title)
    {
        foreach (var name in article.Names)
        {
            if (name.Kind != NameKind.Person)
                continue;
            var follows = name.Span.Start >= title.End && name.Span.Start - title.End <= 8
                && !article.Text.AsSpan(title.End, name.Span.Start - title.End).ContainsAny(".;:\n");
            var leads = name.Span.End < title.Start && title.Start - name.Span.End <= 8
                && article.Text[name.Span.End] == ',';
            var spans = name.TitleSpan is { } span && span.Start <= title.Start && span.End >= title.End;
            if (follows || leads || spans)
                return name.Full;
            if (name.Span.Start > title.End + 20)
                break;
        }

        return null;
    }

    private static string? Fullest(Article article, PhraseMatch<InspectorForm> match)
    {
        foreach (var name in article.Names)
            if (name.Kind == NameKind.Person && name.Span.Start >= match.Start && name.Span.End <= match.End)
                return name.Full;
        return match.Value.Inspector.Name;
    }

    // A surname alone stands for the full name elsewhere.
    private static string Full(Article article, string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal))
            return name;
        for (var at = article.Text.IndexOf(name, StringComparison.Ordinal); at > 0; at = article.Text.IndexOf(name, at + 1, StringComparison.Ordinal))
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
