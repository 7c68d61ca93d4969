using System.Text;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>
/// What a regular expression cannot match without: the texts a match must begin with, and a set of texts one of which it must hold.
/// Reads the part of the syntax that furniture patterns use; of what it does not know it claims nothing. Digits stand as <c>0</c>.
/// </summary>
internal sealed class RegexLiterals
{
    private const int MostPrefixes = 512;
    private const int LongestPrefix = 12;

    private RegexLiterals(IReadOnlyList<string> whole, IReadOnlyList<string> prefixes, IReadOnlyList<string> required)
    {
        Whole = whole;
        Prefixes = prefixes;
        Required = required;
    }

    /// <summary>All the lines it matches, but for case, when they can be listed: then it need not be run. A <c>0</c> is any digit.</summary>
    public IReadOnlyList<string> Whole { get; }

    /// <summary>A match starts the line, with one of these; empty when that cannot be said.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    /// <summary>Every match holds one of these; empty when that cannot be said.</summary>
    public IReadOnlyList<string> Required { get; }

    public static RegexLiterals Of(string pattern)
    {
        var sketch = new RegexSketch(pattern);
        var alternatives = sketch.Parse();
        return new RegexLiterals(sketch.HasDigit ? [] : WholeOf(pattern, alternatives), PrefixesOf(alternatives), RequiredOf(alternatives));
    }

    private static List<string> WholeOf(string pattern, List<List<RegexPart>> alternatives)
    {
        if (pattern.Contains("\\b", StringComparison.Ordinal))
            return [];
        var whole = new HashSet<string>(StringComparer.Ordinal);
        var cut = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sequence in alternatives)
        {
            if (sequence is not [{ Kind: RegexPartKind.LineStart }, .., { Kind: RegexPartKind.Edge }])
                return [];
            whole.UnionWith(Expand([""], sequence, cut, int.MaxValue));
        }

        // Lines are trimmed, so none ends with a blank.
        return cut.Count > 0 ? [] : [.. whole.Where(line => !line.StartsWith(' ') && !line.EndsWith(' ')).Order(StringComparer.Ordinal)];
    }

    private static List<string> PrefixesOf(List<List<RegexPart>> alternatives)
    {
        foreach (var longest in (ReadOnlySpan<int>)[LongestPrefix, 8, 5, 3])
            if (PrefixesOf(alternatives, longest) is { Count: > 0 } prefixes)
                return prefixes;
        return [];
    }

    private static List<string> PrefixesOf(List<List<RegexPart>> alternatives, int longest)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sequence in alternatives)
        {
            if (sequence is not [{ Kind: RegexPartKind.LineStart }, ..])
                return [];
            done.UnionWith(Expand([""], sequence, done, longest));
        }

        // Lines are trimmed, so no match starts with a blank.
        done.RemoveWhere(prefix => prefix.StartsWith(' '));
        return done.Contains("") || done.Count > MostPrefixes ? [] : [.. done.Order(StringComparer.Ordinal)];
    }

    /// <summary>Appends a sequence to the open prefixes; those that cannot grow further go to <paramref name="done"/>.</summary>
    private static HashSet<string> Expand(HashSet<string> open, List<RegexPart> sequence, HashSet<string> done, int longest)
    {
        foreach (var part in sequence)
        {
            if (open.Count == 0)
                break;
            if (part.Kind is RegexPartKind.LineStart or RegexPartKind.Edge)
                continue;
            var grown = Grow(open, part, done, longest);
            if (part.IsOptional)
                grown.UnionWith(open);
            open = Settle(grown, done, longest);
        }

        return open;
    }

    private static HashSet<string> Grow(HashSet<string> open, RegexPart part, HashSet<string> done, int longest)
    {
        HashSet<string> grown = new(StringComparer.Ordinal);
        if (part.Kind == RegexPartKind.Characters)
            foreach (var prefix in open)
                foreach (var character in part.Text)
                    grown.Add(prefix + character);
        else if (part.Kind == RegexPartKind.Group)
            foreach (var alternative in part.Alternatives)
                grown.UnionWith(Expand(open, alternative, done, longest));
        else
            done.UnionWith(open);
        if (!part.Repeats)
            return grown;
        done.UnionWith(grown);
        return new HashSet<string>(StringComparer.Ordinal);
    }

    private static HashSet<string> Settle(HashSet<string> open, HashSet<string> done, int longest)
    {
        done.UnionWith(open.Where(prefix => prefix.Length >= longest));
        open.RemoveWhere(prefix => prefix.Length >= longest);
        if (open.Count + done.Count <= MostPrefixes * 2)
            return open;
        done.Add("");
        return [];
    }

    private static List<string> RequiredOf(List<List<RegexPart>> alternatives)
    {
        var all = new List<string>();
        foreach (var sequence in alternatives)
        {
            var best = BestOf(sequence);
            if (best.Count == 0)
                return [];
            all.AddRange(best);
        }

        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    private static List<string> BestOf(List<RegexPart> sequence)
    {
        List<string> best = [];
        var run = new StringBuilder();
        foreach (var part in sequence.Append(new RegexPart(RegexPartKind.Unknown)))
        {
            // Digits stand for one another, and so do quotation marks: no text to search for.
            if (part is { Kind: RegexPartKind.Characters, Text: [not '0' and not '\'' and not '’'], IsOptional: false, Repeats: false })
            {
                run.Append(part.Text);
                continue;
            }

            best = Better(best, run.Length == 0 ? [] : [run.ToString().Trim()]);
            run.Clear();
            if (part is { Kind: RegexPartKind.Group, IsOptional: false })
                best = Better(best, RequiredOf(part.Alternatives));
        }

        return best;
    }

    private static List<string> Better(List<string> left, List<string> right) => Worth(right) > Worth(left) ? right : left;

    private static int Worth(List<string> set) => set.Count == 0 ? 0 : set.Min(text => text.Length);
}
