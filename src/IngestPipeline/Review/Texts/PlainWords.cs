using System.Text;

namespace IngestPipeline.Review.Texts;

/// <summary>Words without their marks, blanks and case: what two ways of writing the same have in common.</summary>
internal static class PlainWords
{
    private const int KeyWords = 7;
    private const int KeyLength = 60;

    /// <summary>Letters and digits in lower case, one blank between words.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        return plain.Length > 0 && plain[^1] == ' ' ? plain.ToString(0, plain.Length - 1) : plain.ToString();
    }

    /// <summary>The same with each run of digits as one <c>#</c>: a sentence whatever its numbers.</summary>
    public static string WithoutNumbers(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Of(text))
            if (!char.IsDigit(c))
                plain.Append(c);
            else if (plain.Length == 0 || plain[^1] != '#')
                plain.Append('#');
        return plain.ToString();
    }

    /// <summary>The first words joined by hyphens, for a path a person can read and type; <c>-</c> when there is none.</summary>
    public static string Key(string? text)
    {
        var words = Of(text);
        var (end, count) = (0, 0);
        while (end < words.Length && count < KeyWords)
        {
            var blank = words.IndexOf(' ', end + 1);
            var next = blank < 0 ? words.Length : blank;
            if (next > KeyLength && end > 0)
                break;
            (end, count) = (next, count + 1);
        }

        return end == 0 ? "-" : words[..Math.Min(end, KeyLength)].Replace(' ', '-');
    }
}
