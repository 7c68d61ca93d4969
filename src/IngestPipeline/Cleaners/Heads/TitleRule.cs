using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Heads;

/// <summary>Finds the headline among the blocks of a page: the first-level heading, or the block, that says what the page's metadata says.</summary>
internal sealed class TitleRule(Draft draft)
{
    private const int LongestTitle = 320;
    private const int ShortestTitle = 8;
    private const int ShortestShared = 14;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " // ", ": "];

    private readonly List<string> _names = NamesOf(draft.Document.Page);
    private readonly List<string> _tails = TailsOf(draft.Document.Page);
    private readonly List<string> _sites = SitesOf(draft.Document.Page);

    /// <summary>Labels the headline and drops its copies.</summary>
    public void Apply(Func<int, bool> isUnlikely)
    {
        int best = -1, bestScore = 0;
        for (var i = 0; i < draft.Count; i++)
        {
            var score = ScoreOf(i);
            if (score == 0)
                continue;
            score = (score * 2) - (isUnlikely(i) ? 1 : 0) - (score > 3 && IsLink(i) ? 3 : 0);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        if (best < 0)
            return;
        draft.Title = best;
        draft.Judge(best, BlockLabel.Title, Reason.Title, "rule:title");
        DropCopies(best);
    }

    private void DropCopies(int title)
    {
        var letters = TextFold.Letters(draft.Blocks[title].Text);
        if (letters.Length < ShortestTitle)
            return;
        var length = draft.Blocks[title].Text.Length;
        for (var i = 0; i < draft.Count; i++)
            if (draft.IsOpen(i) && Math.Abs(draft.Blocks[i].Text.Length - length) < 12 && TextFold.Letters(draft.Blocks[i].Text) == letters)
                draft.Drop(i, Reason.Title, "rule:title-copy");
    }

    private int ScoreOf(int index)
    {
        var block = draft.Blocks[index];
        if (block.Text.Length > LongestTitle || (block.HeadingLevel != 1 && block.Text.Length < ShortestTitle))
            return 0;
        var isFirst = block.HeadingLevel == 1;
        var likeness = isFirst || MayBe(block.Text) ? LikenessOf(block.Text) : 0;
        if (likeness < 2 && block.HeadingLevel > 0 && IsTail(block.Text))
            return 3;
        return isFirst ? IsSite(block.Text) ? 1 : likeness switch { 2 => 5, 1 => 4, _ => 2 }
            : likeness == 2 ? block.HeadingLevel > 0 ? 4 : 3
            : 0;
    }

    /// <summary>A heading that is nothing but a link is more often the site's logo than a headline.</summary>
    private bool IsLink(int index) => draft.Blocks[index].LinkLength >= draft.Blocks[index].Text.Length;

    private bool IsSite(string text) => _sites.Count > 0 && _sites.Contains(TextFold.Letters(text));

    /// <summary>Whether a heading says what a title has after the site's name.</summary>
    private bool IsTail(string text)
    {
        foreach (var tail in _tails)
            if (text.Length >= tail.Length && text.Length <= (tail.Length * 3 / 2) + 10 && TextFold.Letters(text) == tail)
                return !IsSite(text);
        return false;
    }

    /// <summary>Whether the text is about as long as one of the names and begins like it.</summary>
    private bool MayBe(string text)
    {
        foreach (var name in _names)
            if (text.Length >= name.Length && text.Length <= (name.Length * 3 / 2) + 10
                && (char.ToLowerInvariant(text[0]) == name[0] || !char.IsLetterOrDigit(text[0])))
                return true;
        return false;
    }

    /// <summary>2: the same words; 1: one begins with or holds the other, or most words are shared.</summary>
    private int LikenessOf(string text)
    {
        var letters = TextFold.Letters(text);
        var best = 0;
        foreach (var name in _names)
        {
            if (name == letters)
                return 2;
            var shorter = Math.Min(name.Length, letters.Length);
            if (shorter >= ShortestShared && (name.Contains(letters, StringComparison.Ordinal) || letters.Contains(name, StringComparison.Ordinal)))
                best = 1;
        }

        return best;
    }

    private static List<string> TailsOf(PageMetadata page)
    {
        var tails = new List<string>();
        foreach (var separator in Separators)
            if (page.Title?.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var cut
                && TextFold.Letters(page.Title.AsSpan(cut + separator.Length)) is { Length: >= ShortestTitle } letters)
                tails.Add(letters);
        return tails;
    }

    /// <summary>What the page's site calls itself: a first-level heading that says no more is its logo.</summary>
    private static List<string> SitesOf(PageMetadata page)
    {
        var sites = new List<string>();
        foreach (var name in (ReadOnlySpan<string?>)[page["og:site_name"], page.Linked.Publisher, page["application-name"]])
            if (name is not null && TextFold.Letters(name) is { Length: > 1 } letters)
                sites.Add(letters);
        return sites;
    }

    private static List<string> NamesOf(PageMetadata page)
    {
        var names = new List<string>();
        foreach (var name in (ReadOnlySpan<string?>)[page.Linked.Headline, page["og:title"], page["twitter:title"], page["dc.title"]])
            Add(name);
        if (page.Title is { } title)
        {
            Add(title);
            foreach (var separator in Separators)
                if (separator[0] != ':' && title.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var cut)
                    Add(title[..cut]);
        }

        return names;

        void Add(string? name)
        {
            if (name is not null && TextFold.Letters(name) is { Length: >= ShortestTitle } letters && !names.Contains(letters))
                names.Add(letters);
        }
    }
}
