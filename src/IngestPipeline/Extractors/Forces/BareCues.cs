using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Tells a bare place that stands for its force from one that is a place: "officers in Norfolk carry four fewer".</summary>
internal static class BareCues
{
    private const int LongestSentence = 600;

    private static readonly string[] Verbs = [" was ", " is ", " has ", " had ", " were ", " have ", " must ", " received ", " got ",
        " fares ", " fared ", " scored ", " will ", ", which ", " gets ", " required ", " requires ", " needs ", " needed ", " kept ",
        " dropped ", " came ", " fell ", " slipped ", " also ", " did ", " does ", " earned ", " won ", " managed ", " still ",
        " remains ", " remained ", " improved ", " stayed ", ", meanwhile", ", where "];

    private static readonly string[] Grading =
        ["graded", "rated", "inspect", "outstanding", "adequate", "require improvement", "requires improvement", "required improvement",
            "requiring improvement", "good at", "good in ", "good for ", " a good", " goods", "special measures", "own report",
            "told that it", "told it ", "marked down", "marked up", "of concern", " grade", " force", "top mark", "better", "worse", "their report",
            "its report", "their own report"];

    private static readonly string[] Policing =
        ["police", "policing", "force", "officer", "constab", "detective", "cops", "inspect", "999", "101 ", "chief", "crime", "graded",
            "rated", "firefighter", "fire service", "brigade", "engines", "arrest", "burglar", "colleagues"];

    private static readonly string[] Companions =
        ["neighbouring ", "neighbours ", "neighbour ", "neighbours in ", "colleagues in ", "colleagues from ", "colleagues at ",
            "counterparts in ", "officers in ", "officers from ", "detectives in ", "detectives from ", "cops in ", "cops from ",
            "chiefs in ", "teams from ", "help from ", "support from ", "forces in ", "forces like ", "forces such as ", "including ",
            "than in ", "than ", "unlike ", "compared with ", "compared to ", "alongside ", "behind ", "ahead of ", "below ", "above ",
            "with only ", "matched by ", "partner ", "between ", "merger with ", "merge with ", "merging with ", "borrowed from ",
            "on loan from ", "transferred from ", "joined from ", "moved from ", "also in ", "that of ", "those of ", "as in ",
            "against ", " so is ", " so does ", " so has ", " so did ", "services in ", "services like ", "services such as "];

    private static readonly string[] ClauseStarts = ["; ", ", ", " and ", " while ", " whereas ", " as ", " but ", ": ", "– ", "- ", "— ",
        "“", "\"", "‘"];

    private static readonly string[] Openers = ["In", "And", "But", "While", "Neighbouring", "Only", "Like", "Unlike", "Both", "When", "Than",
        "As", "With", "Across", "At", "If", "So", "Although", "Though", "Compared", "Officers", "Colleagues", "Detectives", "Cops", "Forces",
        "Nearby", "Not", "Even"];

    private static readonly string[] Followers = ["and", "or", "but", "as", "than", "while", "with", "which", "where", "is", "was", "has",
        "had", "are", "were", "have", "did", "does", "do", "got", "gets", "came", "manages", "managed", "must", "will", "would", "can",
        "scored", "received", "carry", "carries", "fell", "went", "answers", "answered", "required", "requires", "needs", "needed", "kept",
        "dropped", "improved", "took", "takes", "spends", "at", "in", "on", "for", "also", "still", "to", "by", "from", "each", "too",
        "fared", "fares", "earned", "won", "slipped", "remains", "remained", "stayed", "meanwhile", "both", "all", "it", "they", "over",
        "during", "since", "last", "this", "because", "after", "before", "if", "when", "nor", "only",
        "the", "take", "takes", "say", "says", "use", "uses", "record", "records", "solve", "solves", "answer", "reach", "reaches", "deal",
        "make", "makes", "found", "find", "withdrew", "get", "lost", "lose", "handle", "handles", "face", "faces", "joined", "helped", "led",
        "began", "already", "now", "who", "whose", "told", "about", "under", "then", "manage", "recorded", "solved", "so", "yet"];

    private static readonly string[] FigureWords = [" it was ", " it is ", " it's ", " they ", " the figure ", " the average ", " the rate ",
        " that was ", " that is ", " the share ", " the wait ", " the proportion ", " was ", " is ", " it stood ", " it stands "];

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
        var policing = Has(words, Policing);
        var before = text.AsSpan(block.Start, name.Start - block.Start);
        if (before.EndsWith(" the "))
            before = before[..^4];
        return (policing && EndsWith(before, Companions))
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
            return !text.AsSpan(name.End + 1).StartsWith("s ") || StartsWith(text, name.End + 2, [" was ", " is ", " has "]);
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
        return Contains(Openers, word);
    }

    private static bool MayFollow(string text, int start, int end)
    {
        var to = start;
        while (to < end && char.IsLetter(text[to]))
            to++;
        return to == start || Contains(Followers, text.AsSpan(start, to - start));
    }

    // "Humberside, where the force withdrew from such calls".
    private static bool IsWhere(string text, int end) => StartsWith(text, end, [", where ", " where ", ", whose "])
        && Has(text.AsSpan(end, Math.Min(60, text.Length - end)), Policing);

    // "Gloucestershire, for what it's worth, was inadequate at", "as Cleveland was in 2019".
    private static bool IsGraded(string text, ReadOnlySpan<char> words, TextSpan name, TextSpan sentence, ReadOnlySpan<char> before)
    {
        if (!Has(words, Grading))
            return false;
        if (StartsWith(text, name.End, Verbs))
            return !EndsWith(before, [" in ", "In ", " of ", " across ", " near ", " outside ", " around "]);
        return StartsWith(text, name.End, [", ", " – ", " ("]) && (name.Start - sentence.Start <= 1 || EndsWith(before, ["Elsewhere, "]))
            && StartsWith(text, name.End, [", which ", ", with ", ", for ", ", its ", ", on the other", ", by contrast", ", meanwhile", ", whose ",
                ", once ", ", where ", ", the ", ", a ", " – which", " ("]);
    }

    // "West Yorkshire 91.4", "Dorset 71%", "In Leicestershire it was 15".
    private static bool IsMeasured(Article article, TextSpan name, ReadOnlySpan<char> before, TextSpan block, int namesInBlock)
    {
        var text = article.Text;
        var policing = namesInBlock > 1 || Has(article.Slice(block), Policing);
        if (namesInBlock > 0 && policing && StartsWith(text, name.End, [" ", ": ", " ("])
            && text.AsSpan(name.End, Math.Min(4, block.End - name.End)).IndexOfAnyInRange('0', '9') > 0)
            return EndsWithClause(before) || before.Length == 0;
        return EndsWith(before, [" in ", "In ", " across ", "Across "]) && StartsWith(text, name.End, FigureWords)
            && text.AsSpan(name.End, Math.Min(30, block.End - name.End)).IndexOfAnyInRange('0', '9') > 0
            && (policing || text.AsSpan(Math.Max(0, block.Start - 300), Math.Min(300, block.Start)).Contains("force", StringComparison.Ordinal));
    }

    // "three forces: Kent, Sussex and Surrey".
    private static bool IsListed(ReadOnlySpan<char> words, ReadOnlySpan<char> before, int namesInBlock) =>
        namesInBlock >= 2 && Has(words, ["forces", "constabularies", "fire services"]) && Has(words, Grading)
        && EndsWith(before, [": ", "– ", "- ", "— ", " are ", " were ", "(", "including ", "such as "]);

    private static bool EndsWithClause(ReadOnlySpan<char> before)
    {
        foreach (var start in ClauseStarts)
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
                && (text.Length == word.Length || word[0] == ' ' || !char.IsLetter(text[^(word.Length + 1)])))
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
