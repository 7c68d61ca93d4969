using System.Buffers;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Cuts a byline where one name ends and another, or something else, begins.</summary>
internal static class BylineParts
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("|,;·•/()[]–—\n\t<>*、，“”\"");

    private static readonly string[] Words = ["for", "on", "in", "at", "from", "aus", "für", "pour", "para", "per", "bei", "als", "am", "um", "vom"];

    /// <summary>The parts, each with whether it may be a name of its own: it begins the text or follows another name.</summary>
    public static List<(string Part, bool StartsValue)> Of(string text)
    {
        var parts = new List<(string, bool)>();
        var isJoined = true;
        var isPlace = false;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var (length, joins, leadsToPlace) = i == text.Length ? (1, false, false) : BreakAt(text, i);
            if (length == 0)
                continue;
            var part = text[Math.Min(start, i)..i].Trim();
            // “for the Loamford Echo”, “of Works for Art”: no name follows, but a given one.
            if (part.Length > 0 && (!isPlace || BylineLines.BeginsWithGiven(part)))
                parts.Add((part, isJoined));
            (isJoined, isPlace) = (joins, leadsToPlace);
            start = i + length;
            i = start - 1;
        }

        return parts;
    }

    private static (int Length, bool Joins, bool LeadsToPlace) BreakAt(string text, int at)
    {
        var character = text[at];
        if (Marks.Contains(character))
            return (1, character is ',' or ';' or '/' or '|' or '、' or '，', false);
        if (character == '-' && at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ')
            return (2, false, false);
        if (character != ' ')
            return (0, false, false);
        var rest = text.AsSpan(at + 1);
        if (BylineWords.All.ConversationOf(rest) is > 0 and var conversation)
            return (conversation + 1, true, false);
        var end = rest.IndexOf(' ');
        if (end <= 0)
            return (0, false, false);
        var word = rest[..end];
        if (BylineWords.All.IsJoiner(word) && (word.Length > 1 || !char.IsUpper(word[0])))
            return (end + 2, true, false);
        foreach (var other in Words)
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return (end + 2, false, true);
        return (0, false, false);
    }
}
