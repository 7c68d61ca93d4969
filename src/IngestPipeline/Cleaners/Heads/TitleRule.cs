using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Heads;

/// <summary>Finds the headline among the blocks of a page: the first-level heading, or the block, that says what the page's metadata says.</summary>
internal sealed class TitleRule(Draft draft)
{
    private const int LongestTitle = 320;
    private const int ShortestTitle = 8;
    private const int ShortestShared = 14;

    private readonly List<string> _names = NamesOf(draft.Document.Page);

    /// <summary>Labels the headline and drops its copies.</summary>
    public void Apply(Func<int, bool> isUnlikely)
    {
        int best = -1, bestScore = 0;
        for (var i = 0; i < draft.Count; i++)
        {
            var score = ScoreOf(i);
            if (score == 0)
                continue;
            score = (score * 2) - (isUnlikely(i) ? 1 : 0);
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
        var likeness = block.HeadingLevel == 1 || MayBe(block.Text) ? LikenessOf(block.Text) : 0;
        return block.HeadingLevel == 1 ? likeness switch { 2 => 5, 1 => 4, _ => 2 }
            : likeness == 2 ? block.HeadingLevel > 0 ? 4 : 3
            : 0;
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

    private static List<string> NamesOf(PageMetadata page)
    {
        var names = new List<string>();
        foreach (var name in (ReadOnlySpan<string?>)[page.Linked.Headline, page["og:title"], page["twitter:title"], page["dc.title"]])
            Add(name);
        if (page.Title is { } title)
        {
            Add(title);
            foreach (var separator in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " :: ", " » "])
                if (title.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var cut)
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
