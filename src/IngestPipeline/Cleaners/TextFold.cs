namespace IngestPipeline.Cleaners;

/// <summary>Letters without case, all digits alike, curled apostrophes straight: how furniture and headlines are compared.</summary>
internal static class TextFold
{
    private const int HashedLetters = 40;

    public static char Fold(char character) => character switch
    {
        >= 'a' and <= 'z' => character,
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        >= '0' and <= '9' => '0',
        '’' or '‘' => '\'',
        < '\x80' => character,
        _ => char.ToLowerInvariant(character),
    };

    /// <summary>Whether the text starts with a prefix that is folded already but for its apostrophes.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix)
    {
        if (text.Length < prefix.Length)
            return false;
        for (var i = 0; i < prefix.Length; i++)
            if (Fold(text[i]) != Fold(prefix[i]))
                return false;
        return true;
    }

    /// <summary>A hash of the beginning of what <see cref="Letters"/> gives.</summary>
    public static ulong HashOfLetters(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        var letters = 0;
        for (var i = 0; i < text.Length && letters < HashedLetters; i++)
        {
            var character = text[i];
            if (!char.IsLetterOrDigit(character))
                continue;
            hash = (hash ^ char.ToLowerInvariant(character)) * 1099511628211UL;
            letters++;
        }

        return hash;
    }

    /// <summary>Only letters and digits, in lower case: what is left when two copies of one text differ in marks and blanks.</summary>
    public static string Letters(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
            if (char.IsLetterOrDigit(character))
                buffer[length++] = char.ToLowerInvariant(character);
        return new string(buffer[..length]);
    }
}
