using System.Buffers;
using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>Keeps one copy of what a page shows more than once.</summary>
internal static class RepeatRules
{
    private const int FewestWords = 5;
    private const int OftenRepeated = 3;
    private const int LongestLabelWords = 4;
    private const int LongestPullQuote = 60;
    private const int LongestSource = 8;

    // A page that begins alike a thousand times, or is all quotes, must not take longer than it is long.
    private const int MostProbes = 8;
    private const int MostQuotes = 200;
    private const int ShortestSentence = 20;

    private static readonly SearchValues<char> MarksOfCode = SearchValues.Create("$%=<>{}[];:_#*0123456789“”\"‘’\'");

    public static void Apply(Draft draft)
    {
        CutDoubled(draft);
        DropLabels(draft);
        DropCopies(draft);
        DropPullQuotes(draft);
    }

    /// <summary>“A caption.A caption.” in one block, as image overlays leave it, keeps one of the two.</summary>
    private static void CutDoubled(Draft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var text = draft.Blocks[i].Text;
            if (!draft.IsKept(i) || draft.Traits[i].Words < FewestWords * 2 || Doubled(text) is not { } span)
                continue;
            draft.Cut(i, span, Reason.Repeat, "rule:doubled");
            if (draft.IsUnruled(i) && !draft.Traits[i].HasQuoteMark)
                draft.Judge(i, BlockLabel.Caption, Reason.Caption, "rule:doubled");
        }
    }

    /// <summary>The range after the first of the equal parts a text is made of; null when it is not.</summary>
    private static TextSpan? Doubled(string text)
    {
        for (var copies = 2; copies <= 4; copies++)
            for (var gap = 0; gap <= 1; gap++)
            {
                var whole = text.Length - (gap * (copies - 1));
                if (whole % copies == 0 && IsMadeOf(text, whole / copies, gap, copies))
                    return new TextSpan(whole / copies, text.Length);
            }

        return null;
    }

    private static bool IsMadeOf(string text, int length, int gap, int copies)
    {
        for (var copy = 1; copy < copies; copy++)
        {
            var start = copy * (length + gap);
            if ((gap == 1 && text[start - 1] != ' ') || !text.AsSpan(start, length).SequenceEqual(text.AsSpan(0, length)))
                return false;
        }

        return true;
    }

    private static void DropCopies(Draft draft)
    {
        var seen = new Dictionary<ulong, int>(draft.Count);
        for (var i = 0; i < draft.Count; i++)
        {
            if (IsTwin(draft, i))
                draft.Drop(i, Reason.Repeat, "rule:repeat");
            if (!draft.IsKept(i) || draft.Traits[i].Words < FewestWords || draft.Blocks[i].Kind is BlockKind.TableRow or BlockKind.ListItem)
                continue;
            if (FirstLike(draft, i, seen) is not { } first)
                continue;
            // In plain text a line again directly below itself is a caption's.
            if (draft.IsOpen(first) && i == first + 1 && !draft.IsMarkup && !draft.Traits[i].HasQuoteMark)
                draft.Judge(first, BlockLabel.Caption, Reason.Caption, "rule:caption-repeat");
            draft.Drop(i, Reason.Repeat, "rule:repeat");
        }
    }

    /// <summary>Whether it is the line above over again, as a caption is shown twice; no grade, number or answer.</summary>
    private static bool IsTwin(Draft draft, int index) => index > 0 && draft.IsKept(index) && draft.IsKept(index - 1)
        && draft.Traits[index] is { Words: > 1, EndsSentence: false, HasQuoteMark: false } && draft.Blocks[index].Text == draft.Blocks[index - 1].Text
        && draft.Blocks[index].Kind is not (BlockKind.TableRow or BlockKind.ListItem) && !GradeTail.Bounds(draft.Blocks[index].Text);

    /// <summary>The block before that says the same; when there is none, the block is the first to say it.</summary>
    private static int? FirstLike(Draft draft, int index, Dictionary<ulong, int> seen)
    {
        var own = KeyOf(draft, index);
        var hash = draft.CutsOf(index).Count == 0 ? draft.HashOf(index) : TextFold.HashOfLetters(own);
        for (; !seen.TryAdd(hash, index); hash++)
            if (TextFold.Letters(own) == TextFold.Letters(KeyOf(draft, seen[hash])))
                return seen[hash];
        return null;
    }

    private static ReadOnlySpan<char> KeyOf(Draft draft, int index)
    {
        var text = draft.Blocks[index].Text.AsSpan();
        var cuts = draft.CutsOf(index);
        return cuts.Count == 0 ? text : cuts[0].Span.Start == 0 ? text[cuts[0].Span.End..] : text[..cuts[0].Span.Start];
    }

    /// <summary>A short line that comes three times between paragraphs labels something, whatever it says.</summary>
    private static void DropLabels(Draft draft)
    {
        Dictionary<string, int>? counts = null;
        for (var i = 0; i < draft.Count; i++)
            if (IsLabel(draft, i))
                (counts ??= new(StringComparer.Ordinal))[draft.Blocks[i].Text] = counts.GetValueOrDefault(draft.Blocks[i].Text) + 1;
        if (counts is null)
            return;
        for (var i = 0; i < draft.Count; i++)
            if (IsLabel(draft, i) && counts[draft.Blocks[i].Text] >= OftenRepeated)
                draft.Drop(i, Reason.Repeat, "rule:repeated-label");
            else if (IsLabel(draft, i) && IsInserted(draft, i))
                draft.Drop(i, Reason.Repeat, "rule:inserted-label");
    }

    /// <summary>Whether it stands in a box of its own between two paragraphs of one element.</summary>
    private static bool IsInserted(Draft draft, int index)
    {
        if (index == 0 || index + 1 == draft.Count || draft.Blocks[index].Element is not { Parent: { } box })
            return false;
        var (before, after) = (draft.Blocks[index - 1].Element, draft.Blocks[index + 1].Element);
        return before is { Tag: "p", Parent: { } parent } && after is { Tag: "p" } && ReferenceEquals(after.Parent, parent)
            && !ReferenceEquals(box, parent) && draft.IsKept(index - 1) && draft.IsKept(index + 1)
            && draft.Traits[index - 1].IsProse && draft.Traits[index + 1].IsProse;
    }

    private static bool IsLabel(Draft draft, int index)
    {
        var block = draft.Blocks[index];
        return draft.IsUnruled(index) && draft.IsKept(index) && block.Kind == BlockKind.Paragraph
            && draft.Traits[index] is { Words: <= LongestLabelWords, EndsSentence: false }
            && !GradeTail.Bounds(block.Text) && !IsCode(block);
    }

    private static bool IsCode(Block block) => block.Element is { Tag: "pre" or "code" } || block.Text.AsSpan().ContainsAny(MarksOfCode);

    /// <summary>Words set apart that the text says as well.</summary>
    private static void DropPullQuotes(Draft draft)
    {
        string[]? letters = null;
        var quotes = 0;
        for (var i = 0; i < draft.Count && quotes < MostQuotes; i++)
        {
            if (draft.Blocks[i].Kind != BlockKind.Quote)
                continue;
            quotes++;
            if (draft.IsKept(i) && draft.Traits[i].Words is >= 4 and <= LongestPullQuote
                && IsSaidElsewhere(draft, i, letters ??= LettersOfProse(draft)))
            {
                draft.Drop(i, Reason.Repeat, "rule:pull-quote");
                DropSource(draft, i + 1);
            }
        }
    }

    /// <summary>Who said the words of a pull-quote, when that stands below them.</summary>
    private static void DropSource(Draft draft, int index)
    {
        if (index < draft.Count && draft.Blocks[index].Kind == BlockKind.Quote && draft.IsKept(index)
            && draft.Traits[index] is { Words: <= LongestSource, EndsSentence: false, HasQuoteMark: false })
            draft.Drop(index, Reason.Repeat, "rule:pull-quote");
    }

    /// <summary>Whether each sentence stands in the text, be they parted there by who said them.</summary>
    private static bool IsSaidElsewhere(Draft draft, int index, string[] letters)
    {
        var rest = draft.Blocks[index].Text.AsSpan();
        while (rest.Length > 0)
        {
            var end = EndOfSentence(rest);
            var own = TextFold.Letters(rest[..end]);
            rest = rest[end..];
            if (own.Length > 0 && !Stands(own, index, letters))
                return false;
        }

        return true;
    }

    private static int EndOfSentence(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && i >= ShortestSentence)
                return i + 1;
        return text.Length;
    }

    private static bool Stands(string own, int index, string[] letters)
    {
        for (var other = 0; other < letters.Length; other++)
            if (other != index && letters[other].Length > own.Length && letters[other].Contains(own, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static string[] LettersOfProse(Draft draft)
    {
        var letters = new string[draft.Count];
        for (var i = 0; i < draft.Count; i++)
            letters[i] = draft.IsKept(i) && draft.Traits[i].IsProse ? TextFold.Letters(draft.Blocks[i].Text) : "";
        return letters;
    }
}
