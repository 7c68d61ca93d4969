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
    private const int BlocksAtEnd = 4;

    private static readonly char[] LineMarks = ['|', '·', '•', '–', '—'];

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
        ("text:tail", AddTail),
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
            if (BylineWords.All.LeadOf(block.Text) > 0 || (!isLed && (block.Element is null || BeginsWithGiven(block.Text))))
                names.Add(block.Text, isPerson: false);
    }

    private static bool BeginsWithGiven(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && BylineWords.All.IsGiven(text.AsSpan(0, space));

    /// <summary>A line between the headline and the text that says who wrote it, or a paragraph that is nothing but a name.</summary>
    private void AddHead(PersonNames names) => AddLines(names, Math.Max(0, marked.TitleIndex - 1), marked.HeadEnd);

    /// <summary>The same at the end of the text: “Text: Jo Bloggs”.</summary>
    private void AddTail(PersonNames names)
    {
        if (marked.FirstKept >= 0)
            AddLines(names, Math.Max(marked.HeadEnd, marked.LastKept - BlocksAtEnd), Math.Min(document.Blocks.Count, marked.LastKept + BlocksAtEnd));
    }

    private void AddLines(PersonNames names, int start, int end)
    {
        for (var i = start; i < end && names.People.Count == 0; i++)
        {
            var text = document.Blocks[i].Text;
            if (i == marked.TitleIndex || text.Length > LongestLine || text[^1] is '!' or '?' or ':' || marked.PlaceOf(i) == BlockPlace.Apart
                || document.Verdicts[i].Label == BlockLabel.Caption || document.Blocks[i].HeadingLevel > 0)
                continue;
            var isKept = document.Verdicts[i].Label == BlockLabel.Content;
            if (isKept && i <= marked.FirstKept + 1 && BeginsWithGiven(text))
                names.Add(text, isPerson: false);
            foreach (var part in text.Split(LineMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (BylineWords.All.LeadOf(part) > 0)
                    names.Add(part, isPerson: false);
        }
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
