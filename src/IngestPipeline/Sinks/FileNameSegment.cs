using System.Buffers;
using System.Text;

namespace IngestPipeline.Sinks;

/// <summary>Makes one part of a path valid on Windows, macOS and Linux alike.</summary>
internal static class FileNameSegment
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\/");

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>By these names accepted records and those pending beside them are told from others, here and in <c>.gitignore</c> files.</summary>
    private static readonly string[] ReviewWords = [".verified", ".received"];

    /// <summary>The segment itself when it is valid already and has at most so many bytes of UTF-8.</summary>
    public static string Safe(string segment, int longest)
    {
        var safe = new StringBuilder(segment.Length);
        var bytes = 0;
        foreach (var rune in segment.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > longest)
                break;
            safe.Append(IsAllowed(rune) ? rune.ToString() : "_");
        }

        // Windows drops dots and blanks at the end; a name of nothing else would be a folder or none.
        for (var end = safe.Length - 1; end >= 0 && safe[end] is '.' or ' '; end--)
            safe[end] = '_';
        if (safe.Length == 0)
            return "_";
        var name = WithoutReviewWords(safe).ToString();
        return Reserved.Contains(name.Split('.')[0].TrimEnd()) ? "_" + name : name;
    }

    private static StringBuilder WithoutReviewWords(StringBuilder name)
    {
        var text = name.ToString();
        foreach (var word in ReviewWords)
            for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += word.Length)
                if (at + word.Length == text.Length || text[at + word.Length] == '.')
                    name[at] = '_';
        return name;
    }

    private static bool IsAllowed(Rune rune) =>
        rune.Value is >= 0x20 and not 0x7F and not 0xFFFD && (!rune.IsBmp || !Forbidden.Contains((char)rune.Value));
}
