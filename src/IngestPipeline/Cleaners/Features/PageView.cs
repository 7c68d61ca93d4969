using System.Runtime.InteropServices;
using IngestPipeline.Cleaners.Markup;

namespace IngestPipeline.Cleaners.Features;

/// <summary>A page as the features see it: what is worked out once for all its blocks.</summary>
internal sealed class PageView
{
    private readonly int[] _previousProse;
    private readonly int[] _nextProse;
    private readonly int[] _proseBefore;
    private readonly Dictionary<ulong, int> _copies;
    private readonly int[] _mainHeadings;

    public PageView(Draft draft, PageStructure structure)
    {
        Draft = draft;
        Structure = structure;
        Signs = new ElementSigns(draft, structure.Table);
        _previousProse = new int[draft.Count];
        _nextProse = new int[draft.Count];
        _proseBefore = new int[draft.Count + 1];
        _copies = new Dictionary<ulong, int>(draft.Count);
        _mainHeadings = new int[draft.Count];
        Boxes = new RepeatedBoxes(structure.Table, Signs);
        Core = PageCore.Find(draft, structure.Table);
        TitleArticle = ArticleAround(draft.Title);
        LookForward();
        LookBack();
        GatherWords();
    }

    public Draft Draft { get; }

    public PageStructure Structure { get; }

    public ElementTable Table => Structure.Table;

    public ElementSigns Signs { get; }

    public RepeatedBoxes Boxes { get; }

    /// <summary>The element that directly holds most running text; -1 for none.</summary>
    public int Core { get; }

    /// <summary>The <c>article</c> element around the headline; -1 for none.</summary>
    public int TitleArticle { get; }

    /// <summary>The words of the headline and of the page's description.</summary>
    public TopicWords TitleWords { get; } = new();

    /// <summary>The words of the core.</summary>
    public TopicWords CoreWords { get; } = new();

    /// <summary>Words of all running text that no certain rule has dropped.</summary>
    public int ProseWords => _proseBefore[^1];

    public int ProseBlocks { get; private set; }

    /// <summary>The nearest running text before a block; -1 for none.</summary>
    public int PreviousProse(int index) => _previousProse[index];

    /// <summary>The nearest running text after a block; -1 for none.</summary>
    public int NextProse(int index) => _nextProse[index];

    /// <summary>Words of running text before a block.</summary>
    public int ProseBefore(int index) => _proseBefore[Math.Clamp(index, 0, Draft.Count)];

    /// <summary>How many blocks of the page have the same letters, the block itself included.</summary>
    public int CopiesOf(int index) => _copies[Draft.HashOf(index)];

    /// <summary>How many other first-level headings stand between the headline and a block.</summary>
    public int MainHeadingsSinceTitle(int index) => Math.Max(0, _mainHeadings[index] - (Draft.Title < 0 ? 0 : _mainHeadings[Draft.Title]));

    public bool IsProse(int index) => Draft.Traits[index].IsProse && !Draft.IsCertainlyDropped(index);

    private void LookForward()
    {
        var last = -1;
        for (var i = 0; i < Draft.Count; i++)
        {
            var isProse = IsProse(i);
            CollectionsMarshal.GetValueRefOrAddDefault(_copies, Draft.HashOf(i), out _)++;
            _mainHeadings[i] = (i == 0 ? 0 : _mainHeadings[i - 1]) + (Draft.Blocks[i].HeadingLevel == 1 ? 1 : 0);
            _previousProse[i] = last;
            _proseBefore[i + 1] = _proseBefore[i] + (isProse ? Draft.Traits[i].Words : 0);
            ProseBlocks += isProse ? 1 : 0;
            if (isProse)
                last = i;
        }
    }

    private void LookBack()
    {
        var next = -1;
        for (var i = Draft.Count - 1; i >= 0; i--)
        {
            _nextProse[i] = next;
            if (IsProse(i))
                next = i;
        }
    }

    private void GatherWords()
    {
        if (Draft.Title >= 0)
            TitleWords.Add(Draft.Blocks[Draft.Title].Text);
        var page = Draft.Document.Page;
        foreach (var text in (ReadOnlySpan<string?>)[page.Title, page["description"], page["og:description"]])
            TitleWords.Add(text);
        for (var i = 0; Core >= 0 && i < Draft.Count; i++)
            if (IsProse(i) && Table.OfBlock(i) is >= 0 and var element && Table.IsInside(element, Core))
                CoreWords.Add(Draft.Blocks[i].Text);
    }

    private int ArticleAround(int block)
    {
        if (block < 0)
            return -1;
        var element = Table.OfBlock(block);
        while (element >= 0 && Table[element].Tag != "article")
            element = Table.ParentOf(element);
        return element;
    }
}
