using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>
/// Finds what someone is in the article’s first words, which tell it before the next paragraph tells the name:
/// <c>A custody sergeant was on her feet … ¶ Jo Bloggs, who has 21 years’ service</c>.
/// </summary>
internal sealed class LeadRole(QuoteText text)
{
    /// <summary>The last block that may speak of someone before another names them.</summary>
    private const int LastOfLead = 2;

    private const int LongestSubject = 24;
    private const int LongestRole = 6;
    private const int LongestTold = 14;

    /// <summary>The name that the role belongs to, by its index, and the role; null when the first words tell none.</summary>
    public (int Name, string Role)? Find()
    {
        for (var block = 0; block <= LastOfLead && block + 1 < text.Article.Blocks.Count; block++)
            if (IsProse(block) && NamedIn(block + 1) is { } name && RoleIn(block) is { } role)
                return (name, role);
        return null;
    }

    /// <summary>
    /// What someone is in the short sentence before the one that their name begins: <c>His deputy is less patient. Jo Bloggs wrote</c>.
    /// </summary>
    public string? Before(Name name)
    {
        var first = text.At(name.Span.Start);
        var sentence = text.Has(first) && text.SentenceStarts(first) ? text.SentenceOf(first) - 1 : -1;
        if (sentence < 0 || name.TitleSpan is not null || text.IsPossessive(text.PastOfName(first) - 1)
            || text.BlockOf(first) != text.Article.Sentences[sentence].Block)
            return null;
        var (low, past) = (text.FirstOfSentence(sentence), text.PastOfSentence(sentence));
        if (past - low > LongestTold || text.Has(text.PastOfName(first)) && IsOfAnother(text.PastOfName(first)))
            return null;
        for (var i = low; i < past; i++)
            if (text.NameOf(i) >= 0 || text.IsQuoted(i))
                return null;
        for (var i = low; i < low + LongestRole && i < past; i++)
            if (IsHead(i) && StartOfRole(i, low) is { } start)
                return (text.Is(i, SpeechSigns.Office) || text.Word(low) is "A" or "An") && !IsSuffering(i, past)
                    ? text.Article.Slice(new TextSpan(text[start].Start, text[i].Span.End)).ToString() : null;
        return null;
    }

    /// <summary>Whether an age or a place after a name brings someone new.</summary>
    private bool IsOfAnother(int past) => text.IsMark(past, ',')
        && (text.Word(past + 1) is "from" or "of" || (text.Has(past + 1) && text[past + 1].Kind == TokenKind.Number));

    private bool IsProse(int block) => text.Article.Blocks[block].Kind is BlockKind.Paragraph or BlockKind.Standfirst;

    /// <summary>
    /// The person whose name with an age, a clause or a verb of speech begins the paragraph, or what follows its first comma:
    /// <c>Speaking on Thursday, Jo Bloggs said</c>.
    /// </summary>
    private int? NamedIn(int block)
    {
        if (!IsProse(block))
            return null;
        var first = text.At(text.Article.Blocks[block].Span.Start);
        if (text.Word(first).EndsWith("ing", StringComparison.Ordinal) || text.Is(first, SpeechSigns.Aside))
            first = AfterComma(first);
        var name = text.NameOf(first);
        if (name < 0 || text.Article.Names[name].Kind != NameKind.Person || text.Article.Names[name].TitleSpan is not null)
            return null;
        var past = text.PastOfName(first);
        var isTold = text.Cue(past) == CueStrength.Strong || (text.IsMark(past, ',') && text.Has(past + 1)
            && (text[past + 1].Kind == TokenKind.Number || text.Word(past + 1) is "who"));
        return isTold ? name : null;
    }

    private int AfterComma(int first)
    {
        for (var i = first; i < first + LongestSubject && text.Has(i) && !text.IsQuoted(i) && text.NameOf(i) < 0; i++)
            if (text.IsMark(i, ','))
                return i + 1;
        return first;
    }

    /// <summary>What the subject of the paragraph’s first sentence is, where nobody is named in it.</summary>
    private string? RoleIn(int block)
    {
        var first = text.At(text.Article.Blocks[block].Span.Start);
        var past = text.PastOfSentence(text.SentenceOf(first));
        for (var i = first; i < past; i++)
            if (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Person)
                return null;
        for (var i = first; i < past && i < first + LongestSubject; i++)
            if (IsHead(i) && StartOfRole(i, first) is { } start)
                return IsSuffering(i, past) ? null : text.Article.Slice(new TextSpan(text[start].Start, text[i].Span.End)).ToString();
        return null;
    }

    private bool IsHead(int token) => IsRole(token) && !IsRole(token + 1) && text.NameOf(token + 1) < 0 && !text.IsPossessive(token)
        && char.IsLower(text.Word(token)[0]) && !text.IsMark(token + 1, ',');

    private bool IsRole(int token) => text.IsWord(token) && !text.IsQuoted(token)
        && (QuoteLexicon.Traits(text.Word(token)) & (WordTraits.Role | WordTraits.Kin)) == WordTraits.Role;

    /// <summary>The first word of a subject’s role: after an article or an owner that begins the sentence or what follows a comma.</summary>
    private int? StartOfRole(int head, int low)
    {
        for (var i = head; i > low && head - i < LongestRole && text.IsWord(i); i--)
        {
            var isOwned = text.IsPossessive(i - 1);
            if (!isOwned && !text.IsDeterminer(i - 1))
                continue;
            var isSubject = i - 1 == low || text.IsMark(i - 2, ',') || (isOwned && OwnerBegins(i - 1, low));
            if (!isSubject)
                return null;
            while (i < head && text.Word(i).Length > 1 && !text.Word(i).ContainsAnyInRange('a', 'z'))
                i++;
            return i;
        }

        return null;
    }

    private bool OwnerBegins(int owner, int low)
    {
        while (owner > low && (text.NameOf(owner) >= 0 || char.IsUpper(text.Word(owner) is [var letter, ..] ? letter : 'a')))
            owner--;
        return owner == low || (owner - 1 == low && text.IsDeterminer(low));
    }

    /// <summary>Whether something is done to the subject that tells of a victim: <c>A driver was attacked</c>.</summary>
    private bool IsSuffering(int head, int past)
    {
        for (var i = head + 1; i < past && i < head + LongestSubject; i++)
            if (text.IsPassive(i) && !text.Is(i, SpeechSigns.Fate))
                return true;
        return false;
    }
}
