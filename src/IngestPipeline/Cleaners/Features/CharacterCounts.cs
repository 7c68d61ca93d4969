namespace IngestPipeline.Cleaners.Features;

/// <summary>What one pass over a text counts.</summary>
internal struct CharacterCounts
{
    private const int ShortWord = 3;

    public int Letters;
    public int Capitals;
    public int Digits;
    public int Sentences;
    public int Separators;

    /// <summary>Words that begin with a capital.</summary>
    public int CapitalWords;

    /// <summary>Words of at most three letters that begin with none: most function words, in most languages.</summary>
    public int ShortWords;

    /// <summary>Whether an at sign, “http” or “www.” shows an address.</summary>
    public bool HasAddress;

    /// <summary>Whether four digits in a row begin with 19 or 20.</summary>
    public bool HasYear;

    public static CharacterCounts Of(ReadOnlySpan<char> text)
    {
        var counts = default(CharacterCounts);
        var wordStart = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var current = i < text.Length ? text[i] : ' ';
            if (current != ' ')
            {
                counts.Count(current, text, i);
                continue;
            }

            if (i > wordStart)
                counts.CountWord(text[wordStart..i]);
            wordStart = i + 1;
        }

        return counts;
    }

    private void Count(char current, ReadOnlySpan<char> text, int index)
    {
        if (char.IsAsciiLetterLower(current))
            Letters++;
        else if (char.IsAsciiDigit(current))
            Digits++;
        else if (char.IsLetter(current))
        {
            Letters++;
            Capitals += char.IsUpper(current) ? 1 : 0;
        }
        else if (current is '|' or '»' or '›' or '•' or '·' or '/' or '>')
            Separators++;
        else if (current is '.' or '!' or '?' or '…' or '。')
            Sentences += index + 1 == text.Length || text[index + 1] == ' ' || current == '。' ? 1 : 0;
        else if (current == '@')
            HasAddress = true;
    }

    private void CountWord(ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0]))
            CapitalWords++;
        else if (word.Length <= ShortWord && char.IsLetter(word[0]))
            ShortWords++;
        HasAddress |= word.StartsWith("http", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal);
        HasYear |= word.Length >= 4 && word[..4] is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);
    }
}
