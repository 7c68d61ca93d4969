using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IngestPipeline.Profiles;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>
/// Finds the furniture patterns that may match a text without running them: those that begin a line by their first letters, the rest by
/// a text they need. A typical paragraph runs none.
/// </summary>
internal sealed class PatternIndex
{
    // A notice of consent can be long; no line of furniture is longer.
    private const int LongestLine = 1500;

    // Literals shorter than this stand in every other paragraph; a credit that needs only such ends its line within the tail.
    private const int ShortestTelling = 6;
    private const int Tail = 120;

    private readonly FrozenDictionary<int, Entry[]> _starts;
    private readonly TrigramIndex _holders;
    private readonly Entry[] _tails;
    private readonly FurniturePattern[] _always;
    private readonly SearchValues<string> _neededInTail;

    public PatternIndex(IEnumerable<FurniturePattern> patterns)
    {
        var starts = new List<Entry>();
        var holders = new List<(string, FurniturePattern)>();
        var tails = new List<Entry>();
        var always = new List<FurniturePattern>();
        foreach (var pattern in patterns.Where(pattern => pattern.Pattern is not null && HasEffect(pattern.Action)))
        {
            var literals = RegexLiterals.Of(pattern.Pattern!);
            if (pattern is { Scope: FurnitureScope.Line, IgnoreCase: true } && literals.Whole.Count > 0)
                starts.AddRange(literals.Whole.Select(line => new Entry(line, pattern, IsWhole: true)));
            else if (pattern.Scope == FurnitureScope.Line && literals.Prefixes.Count > 0)
                starts.AddRange(literals.Prefixes.Select(prefix => new Entry(prefix, pattern)));
            else if (literals.Required is { Count: > 0 } required && IsOfTail(pattern, required))
                tails.AddRange(required.Select(text => new Entry(text, pattern)));
            else if (literals.Required is { Count: > 0 } telling && telling.All(TrigramIndex.CanHold))
                holders.AddRange(telling.Select(text => (text, pattern)));
            else
                always.Add(pattern);
        }

        _starts = starts.GroupBy(entry => KeyOf(entry.Text)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _holders = new TrigramIndex(holders);
        _tails = [.. tails];
        _always = [.. always];
        _neededInTail = TextsOf(_tails);
    }

    /// <summary>The patterns whose regular expression has to be run on every line; few or none.</summary>
    internal ImmutableArray<FurniturePattern> Unindexed => [.. _always];

    /// <summary>Fills the list with the patterns that match the text, as a whole line or inside it.</summary>
    public void Find(string text, List<FurniturePattern> found)
    {
        found.Clear();
        var isLine = text.Length <= LongestLine;
        if (isLine)
            FindByStart(text, found);
        FindByContent(text, isLine, found);
        if (isLine && TailOf(text).ContainsAny(_neededInTail))
            FindByTail(text, found);
        foreach (var pattern in _always)
            if (isLine || pattern.Scope == FurnitureScope.Inline)
                Try(pattern, text, found);
    }

    private static bool HasEffect(FurnitureAction action) =>
        action is not (FurnitureAction.Keep or FurnitureAction.NoGradeZone or FurnitureAction.MarkEmbed);

    private static bool IsOfTail(FurniturePattern pattern, IReadOnlyList<string> required) =>
        pattern.Pattern!.EndsWith('$') && required.Min(text => text.Length) < ShortestTelling;

    private static SearchValues<string> TextsOf(Entry[] entries) => SearchValues.Create(
        [.. entries.Select(entry => entry.Text)],
        entries.All(entry => !entry.Pattern.IgnoreCase) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    /// <summary>The end of the text, from a word's start.</summary>
    private static ReadOnlySpan<char> TailOf(string text)
    {
        if (text.Length <= Tail)
            return text;
        var tail = text.AsSpan(text.Length - Tail);
        return tail[(tail.IndexOf(' ') + 1)..];
    }

    private void FindByTail(string text, List<FurniturePattern> found)
    {
        var tail = TailOf(text);
        foreach (var entry in _tails)
            if (tail.Contains(entry.Text, entry.Comparison) && !found.Contains(entry.Pattern) && IsMatch(entry.Pattern, tail))
                found.Add(entry.Pattern);
    }

    private void FindByStart(string text, List<FurniturePattern> found)
    {
        TryStarts(KeyOf(text), text, found);
        if (text.Length > 1)
            TryStarts(KeyOf(text.AsSpan(0, 1)), text, found);
    }

    private void TryStarts(int key, string text, List<FurniturePattern> found)
    {
        if (!_starts.TryGetValue(key, out var entries))
            return;
        foreach (var entry in entries)
            if (!entry.IsWhole && TextFold.StartsWith(text, entry.Text))
                Try(entry.Pattern, text, found);
            else if (entry.IsWhole && text.Length == entry.Text.Length && TextFold.StartsWith(text, entry.Text) && !found.Contains(entry.Pattern))
                found.Add(entry.Pattern);
    }

    /// <summary>The first two characters, or the only one, folded.</summary>
    private static int KeyOf(ReadOnlySpan<char> text) =>
        TextFold.Fold(text[0]) | (text.Length > 1 ? TextFold.Fold(text[1]) << 16 : 0);

    private void FindByContent(string text, bool isLine, List<FurniturePattern> found)
    {
        var first = found.Count;
        _holders.Find(text, found);
        for (var i = found.Count - 1; i >= first; i--)
            if ((!isLine && found[i].Scope == FurnitureScope.Line) || !IsMatch(found[i], text))
                found.RemoveAt(i);
    }

    private static void Try(FurniturePattern pattern, string text, List<FurniturePattern> found)
    {
        if (!found.Contains(pattern) && IsMatch(pattern, text))
            found.Add(pattern);
    }

    private static bool IsMatch(FurniturePattern pattern, ReadOnlySpan<char> text)
    {
        try
        {
            return pattern.IsMatch(text)
                || (text.Contains('’') && pattern.Pattern!.Contains('\'') && pattern.IsMatch(text.ToString().Replace('’', '\'')));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private readonly record struct Entry(string Text, FurniturePattern Pattern, bool IsWhole = false)
    {
        public StringComparison Comparison => Pattern.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }
}
