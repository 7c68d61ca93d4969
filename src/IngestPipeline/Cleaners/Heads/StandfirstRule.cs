using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners.Heads;

/// <summary>
/// Finds the summary under a page's headline: named so by its markup, or told by the page's own description and set apart from the text.
/// </summary>
internal sealed class StandfirstRule(Draft draft, Func<int, bool> isNamed)
{
    private const int FewestWords = 5;
    private const int MostWords = 70;
    private const int ShortestShared = 40;
    private const int LongestCredit = 90;

    public void Apply(int firstProse)
    {
        for (var i = Math.Max(0, draft.Title + 1); i < draft.Count && i <= Math.Max(firstProse, 0) + 1; i++)
        {
            if (!draft.IsOpen(i) || draft.Traits[i].Words is < FewestWords or > MostWords)
                continue;
            if (draft.Blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.Heading) || draft.Blocks[i].HeadingLevel == 1)
                continue;
            if (IsCredit(draft.Blocks[i].Text))
                continue;
            var rule = isNamed(i) && !IsAmongParagraphs(i) ? "rule:name-standfirst"
                : Describes(draft, i) && IsSetApart(i) ? "rule:description"
                : IsAboveCredit(i) ? "rule:above-byline"
                : null;
            if (rule is null)
                continue;
            draft.Judge(i, BlockLabel.Standfirst, Reason.Standfirst, rule);
            return;
        }
    }

    /// <summary>Whether the line stands between the headline and the line that says who wrote the article or when, and nothing else does.</summary>
    private bool IsAboveCredit(int index)
    {
        if (draft.Title < 0 || draft.Traits[index].LinkDensity > 0 || draft.Traits[index].Words > MostWords / 2)
            return false;
        for (var i = draft.Title + 1; i < index; i++)
            if (draft.IsKept(i) && draft[i]?.Label != BlockLabel.Caption)
                return false;
        for (var i = index + 1; i < draft.Count && i <= index + 2; i++)
            if (draft[i]?.Label is BlockLabel.Byline or BlockLabel.Dateline)
                return true;
            else if (draft.Traits[i].IsProse)
                return false;
        return false;
    }

    /// <summary>Whether the block says what the page's description says.</summary>
    public static bool Describes(Draft draft, int index)
    {
        var page = draft.Document.Page;
        var letters = TextFold.Letters(draft.Blocks[index].Text);
        foreach (var description in (ReadOnlySpan<string?>)[page["description"], page["og:description"], page.Linked.Description])
        {
            if (description is null)
                continue;
            var other = TextFold.Letters(description);
            var shared = Math.Min(letters.Length, other.Length);
            if (letters == other || (shared >= ShortestShared && letters.AsSpan(0, shared).SequenceEqual(other.AsSpan(0, shared))))
                return true;
        }

        return false;
    }

    /// <summary>A line that says who wrote the article and when stands in boxes of that name, too.</summary>
    private static bool IsCredit(string text) => BylineShape.Fits(text) || DatelineShape.Fits(text)
        || (text.Length <= LongestCredit && BylineWords.All.LeadOf(text) > 0 && text.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>A name such as “lead” or “intro” on one paragraph of the text is the lead paragraph's.</summary>
    private bool IsAmongParagraphs(int index) =>
        draft.Blocks[index].Kind == BlockKind.Paragraph && draft.Traits[index].EndsSentence && index + 1 < draft.Count
        && !IsSetApart(index) && draft.Traits[index].Words > 30;

    private bool IsSetApart(int index)
    {
        if (draft.Blocks[index].Kind == BlockKind.Heading || index + 1 >= draft.Count)
            return true;
        for (var next = index + 1; next < draft.Count; next++)
            if (draft.IsKept(next) && draft.Traits[next].IsProse)
                return !ReferenceEquals(draft.Blocks[index].Element?.Parent, draft.Blocks[next].Element?.Parent);
        return true;
    }
}
