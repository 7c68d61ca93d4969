using IngestPipeline.Cleaners.Heads;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners;

/// <summary>Keeps what a caption says, without the label before it and the credit after it.</summary>
internal static class CaptionRule
{
    private const int FewestWords = 3;

    public static void Judge(Draft draft, int index)
    {
        var text = draft.Blocks[index].Text;
        if (text.StartsWith("Image source", StringComparison.Ordinal))
        {
            draft.Drop(index, Reason.Credit, "rule:image-source");
            return;
        }

        if (CreditShape.Fits(text))
        {
            draft.Drop(index, Reason.Credit, "rule:credit-line");
            return;
        }

        CutLabel(draft, index, text);
        CutCredit(draft, index, text);
        if (WordsLeft(draft, index, text) < FewestWords)
            draft.Drop(index, Reason.Credit, "rule:credit-only");
        else
            draft.Judge(index, BlockLabel.Caption, Reason.Caption, "rule:caption");
    }

    private static void CutLabel(Draft draft, int index, string text)
    {
        foreach (var label in CleaningWords.English.CaptionLabels)
            if (text.StartsWith(label, StringComparison.Ordinal))
            {
                draft.Cut(index, new TextSpan(0, label.TrimEnd().Length), Reason.Credit, "rule:caption-label");
                return;
            }
    }

    private static void CutCredit(Draft draft, int index, string text)
    {
        foreach (var credit in CleaningWords.English.CaptionCredits)
            if (text.LastIndexOf(credit, StringComparison.OrdinalIgnoreCase) is >= 0 and var start && (start == 0 || text[start - 1] == ' ')
                && text.AsSpan(start + credit.Length).Length <= 80)
            {
                draft.Cut(index, new TextSpan(Math.Max(0, start - 1), text.Length), Reason.Credit, "rule:credit");
                return;
            }
    }

    private static int WordsLeft(Draft draft, int index, string text)
    {
        var count = 0;
        var words = new WordScanner(text);
        while (words.MoveNext())
        {
            var at = words.Start;
            var isCut = false;
            foreach (var cut in draft.CutsOf(index))
                isCut |= cut.Span.Contains(at);
            count += isCut ? 0 : 1;
        }

        return count;
    }
}
