using System.Buffers;
using IngestPipeline.Cleaners.Heads;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners.Layout;

/// <summary>
/// Judges what stands above the headline of a pasted article and is none: the headers of a mail, the name of the paper or the body that
/// published it, the section it stood in.
/// </summary>
internal sealed class PastedHead(Draft draft)
{
    private const int MostLines = 14;
    private const int LinesToHeadline = 6;
    private const int MostNameWords = 8;
    private const int FewestHeadlineWords = 4;

    private static readonly SearchValues<char> NoNames = SearchValues.Create(".?!:;“”\"'‘");

    private string _sender = "";

    public void Apply()
    {
        var first = JudgeMailHeaders();
        for (var i = first; i < draft.Count && i < first + MostLines && (i == first || !IsText(i)); i++)
            if (draft.IsOpen(i) && draft.Hits[i] is null && (IsSender(draft.Blocks[i].Text)
                || (IsMasthead(draft.Blocks[i].Text) && (HasHeadlineAfter(i) || (i > first && IsDated(draft.Blocks[i].Text))))))
                JudgeMasthead(i);
    }

    /// <returns>The first block that is no header.</returns>
    private int JudgeMailHeaders()
    {
        var i = 0;
        for (; i < draft.Count && draft.Blocks[i].Text is { } text && CleaningWords.English.MailHeaderOf(text) is { } header; i++)
        {
            if (!draft.IsOpen(i))
                continue;
            if (header.Equals("subject", StringComparison.OrdinalIgnoreCase))
                draft.Subject = i;
            else if (header.Equals("sent", StringComparison.OrdinalIgnoreCase) || header.Equals("date", StringComparison.OrdinalIgnoreCase))
                draft.Judge(i, BlockLabel.Dateline, Reason.MailHeader, "rule:mail-header");
            else
                draft.Drop(i, Reason.MailHeader, "rule:mail-header");
            if (header.Equals("from", StringComparison.OrdinalIgnoreCase))
                _sender = SenderOf(text);
        }

        return i;
    }

    /// <summary>The name in “From: The Loamford Lookout &lt;hello@lookout.example&gt;”.</summary>
    private static string SenderOf(string header)
    {
        var name = header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return (name.IndexOf('<', StringComparison.Ordinal) is >= 0 and var address ? name[..address] : name).Trim(' ', '"');
    }

    private bool IsSender(string line) => _sender.Length > 0 && line.Equals(_sender, StringComparison.OrdinalIgnoreCase);

    private static bool IsDated(string line) => CleaningWords.MastheadOf(line).Length < line.Length && line.AsSpan().ContainsAnyInRange('0', '9');

    private void JudgeMasthead(int index)
    {
        var text = draft.Blocks[index].Text;
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
            draft.Judge(index, BlockLabel.Dateline, Reason.Masthead, "rule:masthead");
        else
            draft.Drop(index, Reason.Masthead, "rule:masthead");
    }

    private static bool IsMasthead(string line)
    {
        var name = CleaningWords.MastheadOf(line);
        if (name.Length < line.Length && !IsIssue(line.AsSpan(name.Length)))
            return false;
        var words = new WordScanner(name);
        var count = 0;
        var isNamed = false;
        var isOffice = false;
        while (words.MoveNext())
        {
            if (++count > MostNameWords || (!char.IsUpper(words.Current[0]) && !char.IsDigit(words.Current[0]) && !IsSmall(words.Current)))
                return false;
            isNamed = CleaningWords.English.IsMasthead(words.Current) || CleaningWords.English.IsSection(words.Current);
            isOffice |= count == 1 && words.Current.Equals("office", StringComparison.OrdinalIgnoreCase);
        }

        return (isNamed || isOffice) && !name.ContainsAny(NoNames);
    }

    /// <summary>Dates, numbers of issues and pages, names of sections: nothing that tells news.</summary>
    private static bool IsIssue(ReadOnlySpan<char> rest)
    {
        var words = new WordScanner(rest);
        while (words.MoveNext())
            if (!char.IsDigit(words.Current[0]) && !DateWords.All.IsOfDateline(words.Current) && !CleaningWords.English.IsMasthead(words.Current)
                && !CleaningWords.English.IsSection(words.Current) && !CleaningWords.English.IsIssue(words.Current))
                return false;
        return true;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) => word is "of" or "the" or "and" or "for" or "in" or "from" or "on";

    /// <summary>A headline follows before the text does: a longer line that is no masthead, no byline and no dateline.</summary>
    private bool HasHeadlineAfter(int index)
    {
        var left = LinesToHeadline;
        for (var i = index + 1; i < draft.Count && left > 0 && !IsText(i); i++)
        {
            var text = draft.Blocks[i].Text;
            if (!draft.IsOpen(i) || draft.Hits[i] is not null || DatelineShape.Fits(text) || BylineShape.Fits(text) || IsMasthead(text))
                continue;
            if (draft.Traits[i].Words >= FewestHeadlineWords && text[^1] is not ('.' or ':' or ',' or ';'))
                return !HoldsDay(text);
            left--;
        }

        return false;
    }

    /// <summary>“Minutes of the meeting held on 10 July 2024” is no headline.</summary>
    private static bool HoldsDay(string text)
    {
        var words = new WordScanner(text);
        while (words.MoveNext())
            if (DateWords.All.MonthOf(words.Current) > 0 && text.AsSpan().ContainsAnyInRange('0', '9'))
                return true;
        return false;
    }

    private bool IsText(int index) => draft.Traits[index] is { IsProse: true, EndsSentence: true };
}
