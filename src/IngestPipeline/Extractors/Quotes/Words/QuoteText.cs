using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Words;

/// <summary>The article's tokens, with the name, the sentence and the quotation that each belongs to. -1 stands for none.</summary>
internal sealed class QuoteText
{
    private const int LongestDateline = 12;

    private static readonly SpeechWords Words = SpeechWords.English;
    private static readonly TextSpan Nowhere = new(int.MaxValue, int.MaxValue);

    private readonly Article _article;
    private readonly QuoteLexicon _lexicon;
    private readonly Token[] _tokens;
    private readonly SpeechSigns[] _signs;

    // One more than the strength of the cue, 0 until it is asked about: several rules ask of the same words.
    private readonly byte[] _cues;
    private readonly int[] _names;
    private readonly int[] _quotations;
    private readonly int[] _sentences;
    private readonly int[] _sentenceFirst;

    public QuoteText(Article article, List<Quotation> quotations, QuoteLexicon lexicon)
    {
        (_article, _lexicon) = (article, lexicon);
        _tokens = article.Tokens as Token[] ?? [.. article.Tokens];
        _signs = new SpeechSigns[_tokens.Length];
        _cues = new byte[_tokens.Length];
        _names = GC.AllocateUninitializedArray<int>(_tokens.Length);
        _quotations = GC.AllocateUninitializedArray<int>(_tokens.Length);
        _sentences = GC.AllocateUninitializedArray<int>(_tokens.Length);
        _sentenceFirst = new int[article.Sentences.Count + 1];
        PlaceTokens(quotations);
    }

    public Article Article => _article;

    public QuoteLexicon Lexicon => _lexicon;

    public int Count => _names.Length;

    /// <summary>The name whose words or title the token belongs to.</summary>
    public int NameOf(int token) => Has(token) ? _names[token] : -1;

    public bool IsQuoted(int token) => Has(token) && _quotations[token] >= 0;

    public int SentenceOf(int token) => _sentences[token];

    /// <summary>Whether the token is its sentence's first.</summary>
    public bool SentenceStarts(int token) => Has(token) && _sentences[token] >= 0 && _sentenceFirst[_sentences[token]] == token;

    /// <summary>Whether a sentence has no word outside quotation marks.</summary>
    public bool IsAllQuoted(int sentence)
    {
        for (var i = FirstOfSentence(sentence); i < PastOfSentence(sentence); i++)
            if (!IsQuoted(i))
                return false;
        return true;
    }

    /// <summary>A name with its title.</summary>
    public TextSpan MentionOf(int name) => new(Start(_article.Names[name]), _article.Names[name].Span.End);

    /// <summary>The token after the last of the name that a token belongs to.</summary>
    public int PastOfName(int token)
    {
        var (past, name) = (token, NameOf(token));
        while (Has(past) && NameOf(past) == name)
            past++;
        return past;
    }

    /// <summary>The first token of the name that a token belongs to.</summary>
    public int FirstOfName(int token)
    {
        var (first, name) = (token, NameOf(token));
        while (first > 0 && NameOf(first - 1) == name)
            first--;
        return first;
    }

    public int BlockOf(int token) => _article.Sentences[_sentences[token]].Block;

    public int FirstOfSentence(int sentence) => _sentenceFirst[sentence];

    /// <summary>Where the sentence's own words begin: after a dateline such as <c>WASHINGTON (AP) —</c>.</summary>
    public int SubjectFrom(int sentence)
    {
        var first = FirstOfSentence(sentence);
        var isStart = sentence == 0 || _article.Sentences[sentence - 1].Block != _article.Sentences[sentence].Block;
        if (!isStart || Word(first).Length < 3 || Word(first).ContainsAnyExceptInRange('A', 'Z'))
            return first;
        for (var i = first + 1; i < first + LongestDateline && i < PastOfSentence(sentence); i++)
            if (IsDash(i))
                return i + 1;
        return first;
    }

    public int PastOfSentence(int sentence) => _sentenceFirst[sentence + 1];

    public bool Has(int token) => token >= 0 && token < Count;

    public Token this[int token] => _tokens[token];

    public ReadOnlySpan<char> Word(int token) => Has(token) ? _article.Text.AsSpan(this[token].Start, this[token].Length) : default;

    /// <summary>The word without a possessive.</summary>
    public ReadOnlySpan<char> Bare(int token) => Word(token) is [.. var word, '\'' or '’', 's'] && word.Length > 0 ? word : Word(token);

    public bool IsPossessive(int token) => Word(token) is [_, .., '\'' or '’', 's'] || (IsWord(token) && IsApostrophe(token + 1));

    public bool IsWord(int token) => Has(token) && _tokens[token].Kind == TokenKind.Word;

    public bool IsMark(int token, char mark) =>
        Has(token) && _tokens[token].Length == 1 && _article.Text[_tokens[token].Start] == mark;

    public bool IsDash(int token) => IsMark(token, '—') || IsMark(token, '–') || IsMark(token, '-');

    /// <summary>The first token at or after a position.</summary>
    public int At(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether the token is a verb of speech here, and how surely; quoted words never are.</summary>
    public CueStrength Cue(int token)
    {
        if (!IsWord(token) || IsQuoted(token) || NameOf(token) >= 0)
            return CueStrength.None;
        ref var cue = ref _cues[token];
        if (cue == 0)
            cue = (byte)(CueAt(token) + 1);
        return (CueStrength)(cue - 1);
    }

    /// <summary>Whether the word has a sign, or one of several.</summary>
    public bool Is(int token, SpeechSigns signs) => (SignsOf(token) & signs) != 0;

    /// <summary>The same of a word without a capital, which may not be a title’s or a sentence’s first.</summary>
    public bool IsSmall(int token, SpeechSigns signs) => Is(token, signs) && char.IsLower(Word(token)[0]);

    public bool IsDeterminer(int token) => Is(token, SpeechSigns.Determiner);

    public bool IsPronoun(int token) => Is(token, SpeechSigns.Pronoun);

    public bool IsLink(int token) => Is(token, SpeechSigns.Link);

    /// <summary>Whether no subject can follow.</summary>
    public bool IsPreposition(int token) => Is(token, SpeechSigns.Preposition) && Word(token) is not "And";

    public bool IsDocument(int token) => Is(token, SpeechSigns.Document);

    public bool IsGroup(int token) => Is(token, SpeechSigns.Group);

    public bool IsSpokesperson(int token) => Is(token, SpeechSigns.Spokesperson);

    public bool IsUtterance(int token) => Is(token, SpeechSigns.Utterance);

    /// <summary>A word that may stand between subject and verb.</summary>
    public bool IsAdverb(int token) => Is(token, SpeechSigns.Adverb) || (Word(token) is [_, _, _, .., 'l', 'y']
        && !Is(token, SpeechSigns.Someone | SpeechSigns.Group | SpeechSigns.Document | SpeechSigns.Utterance));

    /// <summary>Whether the verb says what is done to its subject: <c>was told</c>.</summary>
    public bool IsPassive(int verb)
    {
        if (!Word(verb).EndsWith("ed", StringComparison.Ordinal) && !Is(verb, SpeechSigns.Participle))
            return false;
        for (var i = verb - 1; i >= verb - 3 && IsWord(i); i--)
        {
            if (Word(i) is "was" or "were" or "been" or "being" or "is" or "are" or "be")
                return true;
            if (!IsAdverb(i))
                return false;
        }

        return false;
    }

    public static bool IsPronoun(ReadOnlySpan<char> word) => (SpeechWords.English.Of(word) & SpeechSigns.Pronoun) != 0;

    private SpeechSigns SignsOf(int token)
    {
        if (!Has(token))
            return SpeechSigns.None;
        ref var signs = ref _signs[token];
        if (signs == SpeechSigns.None)
            signs = SpeechSigns.Known | (_tokens[token].Kind == TokenKind.Word ? Words.Of(Word(token)) : SpeechSigns.None);
        return signs;
    }

    private CueStrength CueAt(int token)
    {
        var word = Word(token);
        if (word is "went" or "goes" && Word(token + 1) is "on" && Word(token + 2) is "to" or ":" or "," or ".")
            return CueStrength.Strong;
        var strength = _lexicon.Verb(word);
        if (strength == CueStrength.None)
            return strength;
        if (Is(token, SpeechSigns.NounToo) && !IsVerbHere(token))
            return CueStrength.None;
        var mayStandAlone = Is(token - 1, SpeechSigns.Quantifier) && !Is(token, SpeechSigns.NounToo) && word.EndsWith("ed", StringComparison.Ordinal)
            | word is "said" or "told";
        if ((IsDeterminer(token - 1) && !mayStandAlone) || IsPossessiveBefore(token))
            return CueStrength.None;
        if (word is "called" or "named" && IsDeterminer(token - 2) && NameOf(token + 1) >= 0)
            return CueStrength.None;
        if (word is "say" && (Word(token - 1) is "only" || Word(token + 1) is "only"))
            return CueStrength.Strong;
        if ((word is "quote" && Word(token - 1) is "I") || (word is "asked" && Word(token + 1) is "not"))
            return CueStrength.None;
        if (word is "tell" or "tells" && Word(token + 1) is "you" or "us" && !IsPronoun(token - 1))
            return CueStrength.None;
        if (Word(token + 1) is "to" && Word(token + 2) is "be" or "have"
            && word is "said" or "thought" or "believed" or "found" or "reported")
            return CueStrength.None;
        return IsInfinitive(token) ? CueStrength.None : strength;
    }

    private void PlaceTokens(List<Quotation> quotations)
    {
        int name = -1, quotation = -1, sentence = -1;
        var (named, quoted, next) = (default(TextSpan), default(TextSpan), SentenceStart(0));
        for (var i = 0; i < _tokens.Length; i++)
        {
            var start = _tokens[i].Start;
            for (; next <= start; next = SentenceStart(sentence + 1))
                _sentenceFirst[++sentence] = i;
            while (named.End <= start)
                named = ++name < _article.Names.Count ? MentionOf(name) : Nowhere;
            while (quoted.End <= start)
                quoted = ++quotation < quotations.Count ? quotations[quotation].Outer : Nowhere;
            _names[i] = named.Start <= start ? name : -1;
            _quotations[i] = quoted.Start <= start ? quotation : -1;
            _sentences[i] = sentence;
        }

        _sentenceFirst[^1] = _tokens.Length;
    }

    private int SentenceStart(int sentence) => sentence < _article.Sentences.Count ? _article.Sentences[sentence].Span.Start : int.MaxValue;

    private static int Start(Name name) => name.TitleSpan is { } title && title.Start < name.Span.Start ? title.Start : name.Span.Start;

    private bool IsApostrophe(int token) => Has(token) && _tokens[token].Kind == TokenKind.QuoteMark && Word(token) is "'" or "’"
        && !IsQuoted(token)
        && Has(token - 1) && this[token - 1].Span.End == this[token].Start && Word(token - 1) is [.., 's'];

    private bool IsPossessiveBefore(int token) => Word(token - 1) is [_, .., '\'' or '’', 's']
        && Word(token - 1) is not ("he's" or "it's" or "she's");

    /// <summary>Whether the verb depends on another that says what was not, or not yet, said: <c>could accuse</c>, <c>to say</c>.</summary>
    private bool IsInfinitive(int token)
    {
        var before = token - 1;
        while (Word(before) is "not" or "also" or "only" or "even")
            before--;
        if (Word(before) is "to")
            return !(Word(token) is "say" or "add" or "tell" or "ask" or "write" or "describe" or "call" or "warn" or "insist" or "note"
                or "claim");
        return Word(before) is "could" or "would" or "should" or "might" or "must" or "can" or "cannot" or "may";
    }

    /// <summary>Whether a form that is a noun too has a subject before it.</summary>
    private bool IsVerbHere(int token)
    {
        var before = token - 1;
        while (IsWord(before) && IsAdverb(before))
            before--;
        if (NameOf(before) >= 0 || IsPronoun(before) || Word(before) is "who" or "and" or "to")
            return true;
        return IsWord(before) && (IsDocument(before) || IsGroup(before)
            || IsSpokesperson(before)
            || (QuoteLexicon.Traits(Word(before)) & WordTraits.Role) != 0) || IsMark(before, ',') || IsQuoted(before);
    }
}
