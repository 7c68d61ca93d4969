using IngestPipeline.Model;
using IngestPipeline.Profiles.Titles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>The tokens of one block with what lexicons tell of them. Indices are those of the article's tokens.</summary>
internal sealed class SignedTokens(Article article, NameLexicon lexicon)
{
    /// <summary>Most words are never asked about.</summary>
    private const WordTraits Unasked = (WordTraits)ushort.MaxValue;

    private readonly Token[] _all = article.Tokens as Token[] ?? [.. article.Tokens];
    private readonly string _text = article.Text;
    private readonly FoundPhrases _found = new();
    private TokenSigns[] _signs = [];
    private WordTraits[] _traits = [];

    public string Text => _text;

    public int First { get; private set; }

    public int Past { get; private set; }

    /// <summary>Moves to the block that begins at token <paramref name="first"/> and returns the first token after it.</summary>
    public int MoveTo(TextSpan block, int first)
    {
        var past = first;
        while (past < _all.Length && _all[past].Start < block.End)
            past++;
        (First, Past) = (first, past);
        if (_signs.Length < past - first)
            (_signs, _traits) = (new TokenSigns[(past - first) * 2], new WordTraits[(past - first) * 2]);
        Array.Clear(_signs, 0, past - first);
        Array.Fill(_traits, Unasked, 0, past - first);
        lexicon.Phrases.Find(_text, block.Start, block.End, _found);
        SignTitles();
        SignBodies();
        return past;
    }

    public Token this[int index] => _all[index];

    public bool Has(int index) => (uint)(index - First) < (uint)(Past - First);

    public TokenSigns Signs(int index) => Has(index) ? _signs[index - First] : TokenSigns.None;

    public WordTraits Traits(int index)
    {
        if (!Has(index))
            return WordTraits.None;
        ref var traits = ref _traits[index - First];
        if (traits == Unasked)
            traits = IsWord(index) ? NameLexicon.Words.Of(Bare(index)) : WordTraits.None;
        return traits;
    }

    public ReadOnlySpan<char> Word(int index) => Has(index) ? _text.AsSpan(_all[index].Start, _all[index].Length) : default;

    /// <summary>The word without a possessive.</summary>
    public ReadOnlySpan<char> Bare(int index) => Word(index)[..^PossessiveLength(index)];

    public int PossessiveLength(int index) => Word(index) is [.., '\'' or '’', 's' or 'S'] and { Length: > 2 } ? 2 : 0;

    public bool IsPossessive(int index) => PossessiveLength(index) > 0;

    /// <summary>Whether the word is a plural with an apostrophe after it: <c>the Averills’</c>.</summary>
    public bool IsPluralPossessive(int index) => Word(index) is [.., 's'] && Touches(index + 1)
        && this[index + 1].Kind == TokenKind.QuoteMark && Word(index + 1) is "'" or "’";

    public bool IsMark(int index, char mark) => Has(index) && this[index].Length == 1 && Text[this[index].Start] == mark;

    public bool IsWord(int index) => Has(index) && this[index].Kind == TokenKind.Word;

    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(Text[this[index].Start]);

    /// <summary>Two letters or more, all capitals.</summary>
    public bool IsAcronym(int index)
    {
        var word = Bare(index);
        if (word.Length < 2 || this[index].Kind != TokenKind.Word)
            return false;
        foreach (var character in word)
            if (!char.IsUpper(character))
                return false;
        return true;
    }

    /// <summary>Whether exactly one blank parts the token from the one before.</summary>
    public bool Follows(int index) => Has(index - 1) && Has(index) && this[index].Start == this[index - 1].Span.End + 1;

    public bool Touches(int index) => Has(index - 1) && Has(index) && this[index].Start == this[index - 1].Span.End;

    /// <summary>Whether a capital here may be the sentence's rather than the word's.</summary>
    public bool StartsSentence(int index)
    {
        if (!Has(index - 1) || this[index - 1].Kind == TokenKind.QuoteMark)
            return true;
        return this[index - 1].Kind == TokenKind.Mark && Text[this[index - 1].Start] is '.' or '!' or '?' or '…' or ':' or '•' or '·';
    }

    /// <summary>Whether words are a title that says less than a role set beside the name: <c>Cllr</c>.</summary>
    public bool IsCourtesy(TextSpan words) =>
        (NameLexicon.Words.Of(_text.AsSpan(words.Start, words.Length).TrimEnd('.')) & WordTraits.Courtesy) != 0;

    public bool IsSpeechVerb(int index) => IsWord(index) && lexicon.IsSpeechVerb(Word(index));

    /// <summary>Whether a word is a number that may be the age of a child.</summary>
    public bool IsChildsAge(int index) => lexicon.IsChildsAge(Word(index));

    /// <summary>The end of the known body that begins at the token, or -1.</summary>
    public int BodyEnd(int index)
    {
        var bodies = _found.Bodies;
        var found = bodies.BinarySearch((this[index].Start, int.MaxValue));
        var before = ~found - 1;
        return found < 0 && before >= 0 && bodies[before].Start == this[index].Start ? bodies[before].End : -1;
    }

    private void SignTitles()
    {
        var token = First;
        foreach (var match in _found.Titles)
            token = Sign(match.Start, match.End, token, SignOf(match.Value.Kind));
    }

    private void SignBodies()
    {
        var token = First;
        foreach (var (start, end) in _found.Bodies)
            token = Sign(start, end, token, TokenSigns.Body);
    }

    /// <summary>Signs the tokens of a range and returns the first of them: the next range may be the same.</summary>
    private int Sign(int start, int end, int token, TokenSigns sign)
    {
        while (token < Past && this[token].Start < start)
            token++;
        for (var i = token; i < Past && this[i].Start < end; i++)
            _signs[i - First] |= sign;
        return token;
    }

    private static TokenSigns SignOf(TitleFormKind kind) => kind switch
    {
        TitleFormKind.Title or TitleFormKind.Contextual => TokenSigns.Title,
        TitleFormKind.Honorific => TokenSigns.Honorific,
        TitleFormKind.Prefix => TokenSigns.Prefix,
        _ => TokenSigns.PostNominal,
    };
}
