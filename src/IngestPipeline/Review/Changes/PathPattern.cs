using System.Text;

namespace IngestPipeline.Review.Changes;

/// <summary>Holds a pattern against a path.</summary>
internal static class PathPattern
{
    /// <summary>Whether the pattern fits the path or its beginning up to a dot or bracket.</summary>
    public static bool Fits(string pattern, string path)
    {
        // Greedy with one step back to the last star: as quick as the two are long.
        int at = 0, place = 0, star = -1, from = 0;
        while (true)
        {
            if (at == pattern.Length && (place == path.Length || path[place] is '.' or '['))
                return true;
            if (at < pattern.Length && pattern[at] == '*')
                (star, from, at) = (at, place, at + 1);
            else if (at < pattern.Length && place < path.Length && pattern[at] == path[place])
                (at, place) = (at + 1, place + 1);
            else if (star >= 0 && from < path.Length)
                (at, place) = (star + 1, ++from);
            else
                return false;
        }
    }

    /// <summary>The path without what stands in brackets: <c>grades[kent/-/current].grade</c> gives <c>grades.grade</c>.</summary>
    public static string WithoutKeys(string path)
    {
        if (!path.Contains('[', StringComparison.Ordinal))
            return path;
        var plain = new StringBuilder(path.Length);
        var depth = 0;
        foreach (var c in path)
        {
            depth += c == '[' ? 1 : 0;
            if (depth == 0)
                plain.Append(c);
            depth -= c == ']' && depth > 0 ? 1 : 0;
        }

        return plain.ToString();
    }
}
