using IngestPipeline.Model;
using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>Carries out what a furniture line means: for itself, for the teasers below it, for all that follows.</summary>
internal sealed class PatternSequences(Draft draft)
{
    private const int LongestTeasers = 14;
    private const int LongestInsert = 20;
    private const int ParagraphLength = 80;
    private const double LittleLeft = 0.3;
    private const int FewestSigns = 2;
    private const float Sure = 0.9f;
    private const string Comments = "comments";

    private readonly int[] _proseUpTo = ProseUpTo(draft);
    private bool _isAskedOfComments;

    public void Apply()
    {
        for (var i = 0; i < draft.Count; i++)
            if (draft.Hits[i] is { } pattern && draft.IsUnruled(i) && draft.IsKept(i))
                Apply(i, pattern);
    }

    private void Apply(int index, FurniturePattern pattern)
    {
        switch (pattern.Action)
        {
            case FurnitureAction.DropLine:
                Drop(index, pattern);
                break;
            case FurnitureAction.DropBlock:
                Drop(index, pattern);
                DropWhile(index, pattern, IsSameParagraphGroup);
                break;
            case FurnitureAction.DropBlockUntilParagraph:
                DropHeadingOfTeasers(index, pattern);
                break;
            case FurnitureAction.DropLineAndNext:
                Drop(index, pattern);
                if (index + 1 < draft.Count && IsTeaser(index + 1))
                    DropAlong(index + 1, pattern);
                break;
            case FurnitureAction.DropBetween:
                DropBetween(index, pattern);
                break;
            case FurnitureAction.StopAfter:
                Stop(index, pattern);
                break;
            default:
                break;
        }
    }

    /// <summary>Drops a line that is furniture itself, or stands below one that ends the article: the model's word is nothing against it.</summary>
    private void Drop(int index, FurniturePattern pattern)
    {
        if (draft.IsUnruled(index))
            draft.Drop(index, Reason.OfCategory(pattern.Category), PatternRules.RuleOf(pattern));
    }

    /// <summary>
    /// Drops what goes along with a furniture line, unless it is running text of which the model has next to no doubt. Comments and offers read
    /// as articles do, so below their heading the model's word is nothing.
    /// </summary>
    private void DropAlong(int index, FurniturePattern pattern)
    {
        var isOutvoted = pattern.Category is not (Comments or "paywall" or "subscription")
            && draft.Traits[index].IsProse && draft[index] is { IsKept: true, Score: > Sure };
        if (!isOutvoted)
            Drop(index, pattern);
    }

    private void DropHeadingOfTeasers(int index, FurniturePattern pattern)
    {
        // "Trending" over the article's own paragraphs is a heading; over a teaser, a box.
        var next = index + 1;
        if (draft is { IsMarkup: true } && pattern.Risk != FurnitureRisk.None && draft.Blocks[index].Kind == BlockKind.Heading
            && next < draft.Count && !IsTeaser(next) && draft.Hits[next] is null)
            return;
        Drop(index, pattern);
        DropWhile(index, pattern, IsTeaser);
    }

    private void DropWhile(int index, FurniturePattern pattern, Func<int, bool> belongs)
    {
        for (var i = index + 1; i < draft.Count && i <= index + LongestTeasers && belongs(i); i++)
            DropAlong(i, pattern);
    }

    /// <summary>A line that could be another story's headline: no sentence, no list of the article's own.</summary>
    private bool IsTeaser(int index)
    {
        var block = draft.Blocks[index];
        var traits = draft.Traits[index];
        if (traits.LinkDensity > 0.7f)
            return true;
        if (block.Kind is BlockKind.TableRow or BlockKind.Caption || block.HeadingLevel is 1 or 2 || traits.LeadsOn)
            return false;
        var endsWithStop = block.Text.TrimEnd('”', '"', '’', '\'') is [.., '.'];
        return block.Text.Length < ParagraphLength * 2 && !(endsWithStop && traits.Words >= 5)
            && !(traits.EndsSentence && block.Text.Length >= ParagraphLength)
            && (draft.IsMarkup || block.Kind != BlockKind.Heading);
    }

    private bool IsSameParagraphGroup(int index)
    {
        var block = draft.Blocks[index];
        if (!draft.IsMarkup)
            return block.BlankLinesBefore == 0 && block.Kind != BlockKind.Heading;
        return draft.Traits[index].AddressesReader && !draft.Traits[index].HasQuoteMark && block.Kind != BlockKind.Heading
            && ReferenceEquals(block.Element?.Parent, draft.Blocks[index - 1].Element?.Parent);
    }

    private void DropBetween(int index, FurniturePattern pattern)
    {
        Drop(index, pattern);
        for (var end = index + 1; end < draft.Count && end <= index + LongestInsert; end++)
        {
            if (draft.Hits[end] != pattern)
                continue;
            for (var i = index + 1; i <= end; i++)
                DropAlong(i, pattern);
            return;
        }
    }

    private void Stop(int index, FurniturePattern pattern)
    {
        Drop(index, pattern);
        var total = _proseUpTo[^1];
        var before = _proseUpTo[index];
        var isFinal = pattern.Category is Comments or "press-notes"
            || (pattern.Category == "footer" && (pattern.Risk == FurnitureRisk.None || !draft.IsMarkup));
        if (before == 0 || (before * 2 < total && !IsAboveComments(index, pattern)) || (!isFinal && total - before > total * LittleLeft))
            return;
        for (var i = index + 1; i < draft.Count; i++)
            if (draft.Hits[i]?.Action is not (FurnitureAction.KeepAsNote or FurnitureAction.Metadata))
                Drop(i, pattern);
    }

    /// <summary>Whether the line says that comments follow, and what is said below each comment does.</summary>
    private bool IsAboveComments(int index, FurniturePattern pattern)
    {
        // Asked of the first such line only: if comments do not follow that one, they are not told by the next.
        if (pattern.Category != Comments || _isAskedOfComments)
            return false;
        _isAskedOfComments = true;
        int signs = 0, prose = 0;
        for (var i = index + 1; i < draft.Count; i++)
        {
            signs += draft.Hits[i] is { Category: Comments } && !draft.Traits[i].IsProse ? 1 : 0;
            prose += draft.Traits[i].IsProse && draft.IsKept(i) ? 1 : 0;
        }

        return signs >= FewestSigns && signs * 2 > prose;
    }

    /// <summary>Characters of open running text before each block, and in all.</summary>
    private static int[] ProseUpTo(Draft draft)
    {
        var sums = new int[draft.Count + 1];
        for (var i = 0; i < draft.Count; i++)
            sums[i + 1] = sums[i] + (draft.IsKept(i) && draft.Traits[i].IsProse ? draft.Blocks[i].Text.Length : 0);
        return sums;
    }
}
