using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Lexemes;

/// <summary>
/// One sentence cut into lexemes, with the questions the readers ask of them. Indexes outside the sentence answer with nothing.
/// </summary>
internal sealed class SentenceScan(string text, QuantityVocabulary vocabulary)
{
    // One more than are counted: the last stands for all that is beyond the sentence.
    private Lexeme[] _lexemes = new Lexeme[64];

    public string Text { get; } = text;

    public QuantityVocabulary Vocabulary { get; } = vocabulary;

    public BlockKind BlockKind { get; private set; }

    /// <summary>Whether the sentence begins its block.</summary>
    public bool OpensBlock { get; private set; }

    /// <summary>Whether anything here may begin a quantity.</summary>
    public bool MayHoldQuantity { get; private set; }

    public int Count { get; private set; }

    public ref readonly Lexeme this[int index] => ref _lexemes[(uint)index < (uint)Count ? index : Count];

    public void Read(TextSpan sentence, BlockKind kind, bool opensBlock)
    {
        Count = 0;
        MayHoldQuantity = false;
        BlockKind = kind;
        OpensBlock = opensBlock;
        var glued = false;
        for (var at = sentence.Start; at < sentence.End;)
        {
            var c = Text[at];
            if (char.IsWhiteSpace(c))
            {
                glued = false;
                at++;
                continue;
            }

            var lexeme = char.IsLetter(c) ? Word(at, sentence.End, glued)
                : IsDigit(c) || IsVulgarFraction(c) ? Digits(at, sentence.End, glued)
                : Mark(at, glued);
            if (Count + 1 == _lexemes.Length)
                Array.Resize(ref _lexemes, 2 * _lexemes.Length);
            _lexemes[Count++] = lexeme;
            glued = true;
            at = lexeme.End;
        }

        _lexemes[Count] = default;
    }

    public ReadOnlySpan<char> WordAt(int index)
    {
        ref readonly var lexeme = ref this[index];
        return Text.AsSpan(lexeme.Start, lexeme.Length);
    }

    /// <summary>Whether the word is <paramref name="word"/>, which has no letters beyond ASCII, in any case.</summary>
    public bool IsWord(int index, string word)
    {
        ref readonly var lexeme = ref this[index];
        return lexeme.Length == word.Length && lexeme.Kind == LexemeKind.Word && (Text[lexeme.Start] | 0x20) == (word[0] | 0x20)
            && Text.AsSpan(lexeme.Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    public bool IsMark(int index, char mark)
    {
        ref readonly var lexeme = ref this[index];
        return lexeme.Kind == LexemeKind.Mark && Text[lexeme.Start] == mark;
    }

    public bool Is(int index, Roles roles) => this[index].Is(roles);

    public bool Is(int index, Traits traits) => this[index].Term is { } term && (term.Traits & traits) != 0;

    public bool IsCapital(int index) => this[index].Kind == LexemeKind.Word && char.IsUpper(Text[this[index].Start]);

    /// <summary>A hyphen or dash that touches both neighbours.</summary>
    public bool IsInnerDash(int index) => this[index].Kind == LexemeKind.Mark && this[index].Glued && this[index + 1].Glued
        && IsDash(Text[this[index].Start]);

    public bool IsQuoteMark(int index) => this[index].Kind == LexemeKind.Mark
        && Text[this[index].Start] is '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '»';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static decimal VulgarFraction(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅕' => 0.2m,
        _ => 0,
    };

    private static bool IsVulgarFraction(char c) => c >= '¼' && VulgarFraction(c) != 0;

    private Lexeme Word(int start, int limit, bool glued)
    {
        var rest = Text.AsSpan(start, limit - start);
        var length = 1;
        while (length < rest.Length && (char.IsLetter(rest[length]) || IsApostrophe(rest[length]) && length + 1 < rest.Length
            && char.IsLetter(rest[length + 1])))
            length++;
        var term = Vocabulary.Find(rest[..length]);
        MayHoldQuantity |= term is not null && (term.Roles & (Roles.Starter | Roles.Time | Roles.Percent)) != 0;
        return new Lexeme(start, start + length, LexemeKind.Word, glued, term);
    }

    private Lexeme Digits(int start, int limit, bool glued)
    {
        MayHoldQuantity = true;
        var end = start;
        while (end < limit && (IsDigit(Text[end]) || IsSeparator(end, start, limit)))
            end++;
        if (end < limit && IsVulgarFraction(Text[end]))
            end++;
        return new Lexeme(start, end, LexemeKind.Digits, glued, null);
    }

    /// <summary>A comma before exactly three digits, or a stop before digits.</summary>
    private bool IsSeparator(int at, int start, int limit)
    {
        if (at == start || at + 1 >= limit || !IsDigit(Text[at + 1]))
            return false;
        if (Text[at] == '.')
            return true;
        return Text[at] == ',' && at + 3 < limit && IsDigit(Text[at + 2]) && IsDigit(Text[at + 3]) && (at + 4 >= limit
            || !IsDigit(Text[at + 4]));
    }

    private Lexeme Mark(int start, bool glued)
    {
        var isSign = Text[start] is '£' or '$' or '€';
        return new Lexeme(start, start + 1, LexemeKind.Mark, glued, isSign ? Vocabulary.Find(Text.AsSpan(start, 1)) : null);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
