using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Tells a bare place that stands for its force from one that is a place: "officers in Norfolk carry four fewer".</summary>
internal static class BareCues
{
    private const int LongestSentence = 600;

    private static readonly ForceWords Lists = ForceWords.English;

    /// <summary>Whether the words round <paramref name="name"/>, in an article that names forces, make it a force; a match report
    /// may call a county outstanding too, so grades and scores count where the article is of an inspection.</summary>
    public static bool Support(Article article, TextSpan name, int namesInBlock, bool inspected)
    {
        var text = article.Text;
        var block = article.Blocks[article.BlockAt(name.Start)].Span;
        if (!StandsAlone(text, name, block))
            return false;
        var index = article.SentenceAt(name.Start);
        var sentence = index >= 0 ? article.Sentences[index].Span : block;
        if (sentence.Length > LongestSentence)
            return false;
        var words = article.Slice(sentence);
        var policing = Has(words, Lists.BarePolicing);
        var before = text.AsSpan(block.Start, name.Start - block.Start);
        if (before.EndsWith(" the "))
            before = before[..^4];
        return (policing && EndsWith(before, Lists.BareCompanions))
            || (policing && IsWhere(text, name.End))
            || (inspected && IsGraded(text, words, name, sentence, before))
            || IsMeasured(article, name, before, block, inspected ? namesInBlock : 0)
            || IsListed(words, before, namesInBlock)
            || (before.EndsWith(" from ") && words.Contains("borrow", StringComparison.Ordinal));
    }

    /// <summary>Whether nothing round the name makes it part of a longer one, or a place that describes something.</summary>
    public static bool StandsAlone(string text, TextSpan name, TextSpan block)
    {
        if (name.Start > block.Start && text[name.Start - 1] is var previous)
        {
            if (previous is '-' or '–' or '‑' or '/' or '.' || (previous == ' ' && !MayPrecede(text, name.Start - 1, block.Start)))
                return false;
        }

        if (name.End >= block.End)
            return true;
        if (text[name.End] is '-' or '–' or '‑')
            return false;
        if (text[name.End] is '\'' or '’')
            return !text.AsSpan(name.End + 1).StartsWith("s ") || StartsWith(text, name.End + 2, Lists.BareOwned);
        return text[name.End] != ' ' || MayFollow(text, name.End + 1, block.End);
    }

    private static bool MayPrecede(string text, int end, int start)
    {
        var from = end;
        while (from > start && char.IsLetter(text[from - 1]))
            from--;
        if (from == end || !char.IsUpper(text[from]))
            return true;
        var word = text.AsSpan(from, end - from);
        return Contains(Lists.BareOpeners, word);
    }

    private static bool MayFollow(string text, int start, int end)
    {
        var to = start;
        while (to < end && char.IsLetter(text[to]))
            to++;
        return to == start || Contains(Lists.BareFollowers, text.AsSpan(start, to - start));
    }

    /// <summary>Whether a name beside others has their grade or its own without a verb: "as was Kent", "Essex adequate".</summary>
    public static bool SharesGrade(string text, TextSpan name)
    {
        if (name.End < text.Length && text[name.End] is '.' or ',' or ';'
            && EndsWith(text.AsSpan(Math.Max(0, name.Start - 12), Math.Min(12, name.Start)), Lists.EchoLeads))
            return true;
        if (EndsWith(text.AsSpan(Math.Max(0, name.Start - 24), Math.Min(24, name.Start)), Lists.GradedIn))
            return true;
        foreach (var grade in Lists.PairedGrades)
            if (string.CompareOrdinal(text, name.End, grade, 0, grade.Length) == 0 && name.End + grade.Length is var end)
                return end >= text.Length || text[end] is '.' or ',' or ';' || text.AsSpan(end).StartsWith(" and ");
        return false;
    }

    // "Humberside, where the force withdrew from such calls".
    private static bool IsWhere(string text, int end) => StartsWith(text, end, [", where ", " where ", ", whose "])
        && Has(text.AsSpan(end, Math.Min(60, text.Length - end)), Lists.BarePolicing);

    // "Gloucestershire, for what it's worth, was inadequate at", "as Cleveland was in 2019".
    private static bool IsGraded(string text, ReadOnlySpan<char> words, TextSpan name, TextSpan sentence, ReadOnlySpan<char> before)
    {
        if (IsCalled(text, name, sentence) || EndsWith(before, Lists.QuotedIn))
            return true;
        if (!Has(words, Lists.BareGrading))
            return false;
        if (text[name.End] is '\'' or '’' && StartsWith(text, name.End + 2, Lists.BareOwned) && Has(words, Lists.BareGrading))
            return true;
        if (StartsWith(text, name.End, Lists.BareVerbs))
            return !EndsWith(before, [" in ", "In ", " of ", " across ", " near ", " outside ", " around "]);
        return StartsWith(text, name.End, [", ", " – ", " ("])
            && (name.Start - sentence.Start <= 1 || EndsWith(before, Lists.BareContrasts))
            && StartsWith(text, name.End, [", which ", ", with ", ", for ", ", its ", ", on the other", ", by contrast", ", meanwhile", ", whose ",
                ", once ", ", where ", ", the ", ", a ", " – which", " (",
                ", in special measures", ", still ", ", out of "]);
    }

    // "Dorset. It was graded good in five areas".
    private static bool IsCalled(string text, TextSpan name, TextSpan sentence) => name.Start == sentence.Start && sentence.End - name.End <= 1
        && StartsWith(text, sentence.End, [" It was graded", " It was rated", " It is graded", " It is rated", " It's graded", " It’s graded",
            " It's rated", " It’s rated", " It has been graded", " It has been rated"]);

    // "West Yorkshire 91.4", "Dorset 71%", "In Leicestershire it was 15".
    private static bool IsMeasured(Article article, TextSpan name, ReadOnlySpan<char> before, TextSpan block, int namesInBlock)
    {
        var text = article.Text;
        var policing = namesInBlock > 1 || Has(article.Slice(block), Lists.BarePolicing);
        if (namesInBlock > 0 && policing && StartsWith(text, name.End, [" ", ": ", " ("])
            && text.AsSpan(name.End, Math.Min(4, block.End - name.End)).IndexOfAnyInRange('0', '9') > 0)
            return EndsWithClause(before) || before.Length == 0;
        return EndsWith(before, [" in ", "In ", " across ", "Across "]) && StartsWith(text, name.End, Lists.BareFigureWords)
            && text.AsSpan(name.End, Math.Min(30, block.End - name.End)).IndexOfAnyInRange('0', '9') > 0
            && (policing || text.AsSpan(Math.Max(0, block.Start - 300), Math.Min(300, block.Start)).Contains("force", StringComparison.Ordinal));
    }

    // "three forces: Kent, Sussex and Surrey".
    private static bool IsListed(ReadOnlySpan<char> words, ReadOnlySpan<char> before, int namesInBlock) =>
        namesInBlock >= 2 && Has(words, ["forces", "constabularies", "fire services"]) && Has(words, Lists.BareGrading)
        && EndsWith(before, [": ", "– ", "- ", "— ", " are ", " were ", "(", "including ", "such as "]);

    private static bool EndsWithClause(ReadOnlySpan<char> before)
    {
        foreach (var start in Lists.BareClauseStarts)
            if (before.EndsWith(start))
                return true;
        return before.EndsWith(". ") || before.EndsWith(" in ");
    }

    private static bool StartsWith(string text, int at, ReadOnlySpan<string> any)
    {
        foreach (var word in any)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return true;
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<string> any)
    {
        foreach (var word in any)
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length || !char.IsLetter(word[0]) || !char.IsLetter(text[^(word.Length + 1)])))
                return true;
        return false;
    }

    private static bool Has(ReadOnlySpan<char> words, ReadOnlySpan<string> any)
    {
        foreach (var word in any)
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
            if (word.SequenceEqual(candidate))
                return true;
        return false;
    }
}
