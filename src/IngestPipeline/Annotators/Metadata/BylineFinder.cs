using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the people who wrote the article: the first source that names any.</summary>
internal sealed class BylineFinder(Document document, MarkedBlocks marked, string? publisher)
{
    private static readonly string[] Names =
    [
        "author", "article:author", "parsely-author", "byl", "dc.creator", "dcterms.creator", "sailthru.author", "og:article:author", "authors",
        "citation_author", "dc.creator.personalname", "article:author_name", "cxenseparse:author", "twitter:data1",
    ];

    private const int LongestLine = 90;

    public (IReadOnlyList<string> People, string? Origin) Find()
    {
        foreach (var (origin, add) in Sources())
        {
            var names = new PersonNames(publisher);
            add(names);
            if (names.People.Count > 0)
                return (names.People, origin);
        }

        return ([], null);
    }

    private (string Origin, Action<PersonNames> Add)[] Sources() =>
    [
        ("json-ld:author", AddLinked),
        ("html:author", names => AddMarks(names, isStated: true, BlockPlace.Head)),
        ("class:author", names => AddMarks(names, isStated: false, BlockPlace.Byline)),
        ("meta:author", AddMeta),
        ("block:byline", names => AddBlocks(names, isLed: true)),
        ("class:author", names => AddMarks(names, isStated: false, BlockPlace.Head)),
        ("block:byline", names => AddBlocks(names, isLed: false)),
        ("text:head", AddHead),
        ("html:author", names => AddMarks(names, isStated: true, BlockPlace.Body)),
        ("class:author", names => AddMarks(names, isStated: false, BlockPlace.Body)),
    ];

    private void AddLinked(PersonNames names)
    {
        foreach (var author in document.Page.Linked.Authors)
            if (!author.IsOrganisation)
                names.Add(author.Name, author.IsPerson);
    }

    private void AddMeta(PersonNames names)
    {
        foreach (var (key, value) in document.Page.Meta)
            if (Names.Contains(key, StringComparer.Ordinal))
                names.Add(value, isPerson: false);
    }

    private void AddBlocks(PersonNames names, bool isLed)
    {
        foreach (var block in marked.Bylines)
            if (!isLed || BylineWords.All.LeadOf(block.Text) > 0)
                names.Add(block.Text, isPerson: false);
    }

    /// <summary>A line between the headline and the text that says who wrote it, or is nothing but a name.</summary>
    private void AddHead(PersonNames names)
    {
        for (var i = Math.Max(0, marked.TitleIndex); i < marked.HeadEnd; i++)
        {
            var text = document.Blocks[i].Text;
            if (i == marked.TitleIndex || text.Length > LongestLine || text[^1] is '.' or '!' or '?' or ':' || marked.PlaceOf(i) == BlockPlace.Apart)
                continue;
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            if (BylineWords.All.LeadOf(text) > 0 || (space > 0 && BylineWords.All.IsGiven(text.AsSpan(0, space))))
                names.Add(text, isPerson: false);
            if (names.People.Count > 0)
                return;
        }
    }

    private bool IsAt(AuthorMark mark, BlockPlace place)
    {
        var index = marked.IndexAt(mark.Position);
        if (index < 0 || document.Verdicts[index].Label == BlockLabel.Caption || document.Blocks[index].Kind == BlockKind.Caption)
            return false;
        return place == BlockPlace.Byline ? document.Verdicts[index].Label == BlockLabel.Byline && marked.IsNearTitle(index)
            : marked.IsNearTitle(index) ? place == BlockPlace.Head
            : marked.PlaceOf(index) == place;
    }

    private void AddMarks(PersonNames names, bool isStated, BlockPlace place)
    {
        foreach (var mark in document.Page.AuthorMarks)
            if (mark.IsStated == isStated && IsAt(mark, place))
                names.Add(mark.Text, isStated || !mark.Text.AsSpan().ContainsAny(' ', '\n') || BylineWords.All.LeadOf(mark.Text) > 0);
    }
}
