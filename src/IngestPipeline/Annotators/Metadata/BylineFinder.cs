using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the people who wrote the article: the first source that names any.</summary>
internal sealed class BylineFinder(Document document, MarkedBlocks marked, string? publisher)
{
    private static readonly string[] Names =
    [
        "author", "article:author", "parsely-author", "byl", "dc.creator", "dcterms.creator", "sailthru.author", "og:article:author", "authors",
        "citation_author", "dc.creator.personalname", "article:author_name", "cxenseparse:author", "twitter:data1",
        "og:author", "article.author", "shareaholic:article_author_name",
    ];

    private const int MostTogether = 6;
    private const int MostInBody = 3;

    private readonly BylineLines _lines = new(document, marked, publisher);
    private readonly LoneNames _lone = new(document, marked);

    public (IReadOnlyList<string> People, string? Origin) Find()
    {
        if (PeopleOf(AddLinked) is { Count: > 0 } linked)
            return Completed(linked);
        foreach (var (origin, add) in Sources())
            if (PeopleOf(add) is { Count: > 0 } people)
                return (people, origin);
        return ([], null);
    }

    /// <summary>
    /// JSON-LD often names only the first of the writers, or whoever entered the article: a byline, printed or in the metadata, that names the
    /// same people and more has all of them, and one that both agree on stands before it.
    /// </summary>
    private (IReadOnlyList<string> People, string Origin) Completed(IReadOnlyList<string> linked)
    {
        var printed = LongestOf(marked.Bylines.Select(index => document.Blocks[index].Text).Where(text => BylineWords.All.LeadOf(text) > 0));
        if (printed.Count > linked.Count && HasAll(printed, linked))
            return (printed, "block:byline");
        if (_lines.Credited() is { Count: > 0 } credited && !HasAny(credited, linked))
            return (credited, "text:head");
        if (linked is [var only] && !only.Contains(' ', StringComparison.Ordinal) && _lone.WholeOf(only) is { } whole)
            return ([whole], "text:head");
        var values = document.Page.Meta.Where(entry => Names.Contains(entry.Key, StringComparer.Ordinal)).Select(entry => entry.Value);
        var meta = LongestOf(values);
        if (meta.Count > linked.Count && HasAll(meta, linked))
            return (meta, "meta:author");
        var all = PeopleOf(AddMeta);
        return printed.Count > 0 && printed.Count == all.Count && HasAll(printed, all) && !HasAny(printed, linked)
            ? (printed, "block:byline")
            : (linked, "json-ld:author");
    }

    /// <summary>The people of the text that names the most.</summary>
    private IReadOnlyList<string> LongestOf(IEnumerable<string> texts)
    {
        IReadOnlyList<string> most = [];
        foreach (var text in texts)
            if (PeopleOf(names => names.Add(text, isPerson: false)) is var people && people.Count > most.Count)
                most = people;
        return most.Count <= MostTogether ? most : [];
    }

    private IReadOnlyList<string> PeopleOf(Action<PersonNames> add)
    {
        var names = new PersonNames(publisher);
        add(names);
        return names.People;
    }

    private static bool HasAll(IReadOnlyList<string> people, IReadOnlyList<string> others)
    {
        foreach (var name in others)
            if (!people.Contains(name, StringComparer.OrdinalIgnoreCase))
                return false;
        return true;
    }

    private static bool HasAny(IReadOnlyList<string> people, IReadOnlyList<string> others)
    {
        foreach (var name in others)
            if (people.Contains(name, StringComparer.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private (string Origin, Action<PersonNames> Add)[] Sources() =>
    [
        ("html:author", names => AddMarks(names, isStated: true, BlockPlace.Head)),
        ("class:author", names => AddMarks(names, isStated: false, BlockPlace.Byline)),
        ("meta:author", AddMeta),
        ("block:byline", names => AddBlocks(names, isLed: true)),
        ("class:author", names => AddMarks(names, isStated: false, BlockPlace.Head)),
        ("block:byline", names => AddBlocks(names, isLed: false)),
        ("text:head", _lines.AddHead),
        ("text:head", _lone.AddHead),
        ("html:author", names => AddMarks(names, isStated: true, BlockPlace.Body)),
        ("class:author", AddBody),
        ("text:tail", _lines.AddTail),
        ("text:tail", _lone.AddTail),
        ("text:foot", _lines.AddFoot),
        ("text:body", _lines.AddTold),
        ("text:posted", _lines.AddPosted),
        ("html:author", AddOnlyStated),
        ("class:author", AddOnlyMarked),
    ];

    private void AddLinked(PersonNames names)
    {
        foreach (var author in document.Page.Linked.Authors)
            if (!author.IsOrganisation)
                names.Add(author.Name, author.IsPerson);
    }

    /// <summary>More than a few names in the body are those of other stories.</summary>
    private void AddBody(PersonNames names)
    {
        var people = PeopleOf(found => AddMarks(found, isStated: false, BlockPlace.Body));
        for (var i = 0; i < people.Count && people.Count <= MostInBody; i++)
            names.Add(people[i], isPerson: true);
    }

    private void AddMeta(PersonNames names)
    {
        foreach (var (key, value) in document.Page.Meta)
            if (Names.Contains(key, StringComparer.Ordinal))
                names.Add(value, isPerson: false);
    }

    private void AddBlocks(PersonNames names, bool isLed)
    {
        foreach (var index in marked.Bylines)
        {
            var block = document.Blocks[index];
            if (BylineWords.All.LeadOf(block.Text) > 0 || (!isLed && (block.Element is null || BylineLines.BeginsWithGiven(block.Text))))
                names.Add(block.Text, isPerson: false);
            else if (isLed)
                BylineLines.AddDated(names, block.Text, marked.IsNearTitle(index));
        }
    }

    /// <summary>Where all that the markup states as authors, other than of comments, is one person, it is a site with one writer.</summary>
    private void AddOnlyStated(PersonNames names) => AddOnly(names, isStated: true);

    /// <summary>The same for all that is marked as an author's, stated or not: the box about the writer below the text.</summary>
    private void AddOnlyMarked(PersonNames names) => AddOnly(names, isStated: false);

    private void AddOnly(PersonNames names, bool isStated)
    {
        var all = new PersonNames(publisher);
        var marks = document.Page.AuthorMarks;
        for (var i = 0; i < marks.Count; i++)
            if ((marks[i].IsStated || !isStated) && marked.AuthorBlocks[i] is >= 0 and var index
                && document.Verdicts[index].Label != BlockLabel.Caption
                && document.Verdicts[index].Reason is not ("comments" or "hidden" or "related" or "promotion"))
                all.Add(marks[i].Text, isPerson: isStated && BylineLines.BeginsWithGiven(marks[i].Text));
        if (all.People.Count == 1)
            names.Add(all.People[0], isPerson: true);
    }

    private bool IsAt(int index, BlockPlace place)
    {
        if (index < 0 || document.Verdicts[index].Label == BlockLabel.Caption || document.Blocks[index].Kind == BlockKind.Caption)
            return false;
        // A list of other stories may stand right below the headline.
        if (index > marked.TitleIndex && document.Blocks[index].Kind == BlockKind.ListItem && marked.IsApart(index))
            return false;
        return place == BlockPlace.Byline
            ? document.Verdicts[index].Label == BlockLabel.Byline && marked.IsNearTitle(index)
            : marked.PlaceOf(index) == place;
    }

    private void AddMarks(PersonNames names, bool isStated, BlockPlace place)
    {
        var marks = document.Page.AuthorMarks;
        for (var i = 0; i < marks.Count; i++)
            if (marks[i] is var mark && mark.IsStated == isStated && IsAt(marked.AuthorBlocks[i], place))
                names.Add(mark.Text, isStated || !mark.Text.AsSpan().ContainsAny(' ', '\n') || BylineWords.All.LeadOf(mark.Text) > 0);
    }
}
