using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IngestPipeline.Profiles.Furniture;

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

    private readonly PrefixTree _starts;
    private readonly LiteralIndex _holders;
    private readonly Entry[] _shorts;
    private readonly Entry[] _tails;
    private readonly FurniturePattern[] _always;
    private readonly SearchValues<char> _endsOfTails;
    private readonly SearchValues<char> _startsInTail;
    private readonly SearchValues<string> _neededInTail;
    private readonly FrozenDictionary<FurniturePattern, int> _order;

    public PatternIndex(IEnumerable<FurniturePattern> patterns)
    {
        var starts = new List<(string, FurniturePattern, bool)>();
        var texts = new List<Entry>();
        var tails = new List<Entry>();
        var always = new List<FurniturePattern>();
        var all = patterns.Where(pattern => pattern.Pattern is not null && HasEffect(pattern.Action)).ToArray();
        foreach (var pattern in all)
        {
            var literals = RegexLiterals.Of(pattern.Pattern!);
            if (pattern.Scope == FurnitureScope.Line && literals.Whole.Count > 0)
                starts.AddRange(literals.Whole.Select(line => (line, pattern, true)));
            else if (pattern.Scope == FurnitureScope.Line && literals.Prefixes.Count > 0)
                starts.AddRange(literals.Prefixes.Select(prefix => (prefix, pattern, false)));
            else if (literals.Required is { Count: > 0 } required)
                (IsOfTail(pattern, required) ? tails : texts).AddRange(required.Select(text => new Entry(text, pattern)));
            else
                always.Add(pattern);
        }

        _order = all.Select((pattern, order) => (pattern, order)).ToFrozenDictionary(row => row.pattern, row => row.order);
        _starts = new PrefixTree(starts);
        _holders = new LiteralIndex(texts.Where(entry => LiteralIndex.CanHold(entry.Text)).Select(entry => (entry.Text, entry.Pattern)));
        _shorts = [.. texts.Where(entry => !LiteralIndex.CanHold(entry.Text))];
        _tails = [.. tails];
        _always = [.. always];
        _endsOfTails = RegexEndings.Of(_tails.Select(entry => entry.Pattern).Distinct());
        _startsInTail = SearchValues.Create([.. _tails.SelectMany(entry => StartsOf(entry))]);
        _neededInTail = TextsOf(_tails);
    }

    /// <summary>The patterns whose regular expression has to be run on every line; few or none.</summary>
    internal ImmutableArray<FurniturePattern> Unindexed => [.. _always];

    /// <summary>Fills the list with the patterns that match the text, as a whole line or inside it, in the order they were given.</summary>
    public void Find(string text, List<FurniturePattern> found, List<FurniturePattern> candidates)
    {
        found.Clear();
        candidates.Clear();
        var isLine = text.Length <= LongestLine;
        if (isLine)
            _starts.Find(text, candidates, found);
        _holders.Find(text, candidates);
        foreach (var entry in _shorts)
            if (text.Contains(entry.Text, entry.Comparison))
                candidates.Add(entry.Pattern);
        candidates.AddRange(_always);
        foreach (var pattern in candidates)
            if ((isLine || pattern.Scope == FurnitureScope.Inline) && !found.Contains(pattern) && IsMatch(pattern, text))
                found.Add(pattern);
        if (isLine && (text[^1] >= '\x80' || _endsOfTails.Contains(text[^1])))
            FindByTail(text, found);
        if (found.Count > 1)
            found.Sort((left, right) => _order[left].CompareTo(_order[right]));
    }

    private static bool HasEffect(FurnitureAction action) =>
        action is not (FurnitureAction.Keep or FurnitureAction.NoGradeZone or FurnitureAction.MarkEmbed);

    private static bool IsOfTail(FurniturePattern pattern, IReadOnlyList<string> required) =>
        pattern.Pattern!.EndsWith('$') && required.Min(text => text.Length) < ShortestTelling;

    private static SearchValues<string> TextsOf(Entry[] entries) => SearchValues.Create(
        [.. entries.Select(entry => entry.Text)],
        entries.All(entry => !entry.Pattern.IgnoreCase) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static char[] StartsOf(Entry entry) => entry.Pattern.IgnoreCase
        ? [char.ToUpperInvariant(entry.Text[0]), char.ToLowerInvariant(entry.Text[0])]
        : [entry.Text[0]];

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
        if (!tail.ContainsAny(_startsInTail) || !tail.ContainsAny(_neededInTail))
            return;
        foreach (var entry in _tails)
            if (tail.Contains(entry.Text, entry.Comparison) && !found.Contains(entry.Pattern) && IsMatch(entry.Pattern, tail))
                found.Add(entry.Pattern);
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

    private readonly record struct Entry(string Text, FurniturePattern Pattern)
    {
        public StringComparison Comparison => Pattern.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }
}
