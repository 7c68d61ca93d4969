using System.Buffers;
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
    private const int Buckets = 128;

    private readonly Entry[]?[] _starts = new Entry[]?[Buckets + 1];
    private readonly Entry[] _holders;
    private readonly FurniturePattern[] _always;
    private readonly SearchValues<string> _needed;

    public PatternIndex(IEnumerable<FurniturePattern> patterns)
    {
        var starts = new List<Entry>?[Buckets + 1];
        var holders = new List<Entry>();
        var always = new List<FurniturePattern>();
        var order = 0;
        foreach (var pattern in patterns.Where(pattern => pattern.Pattern is not null))
        {
            var literals = RegexLiterals.Of(pattern.Pattern!);
            if (pattern.Scope == FurnitureScope.Line && literals.Prefixes.Count > 0)
                foreach (var prefix in literals.Prefixes)
                    (starts[BucketOf(TextFold.Fold(prefix[0]))] ??= []).Add(new Entry(prefix, pattern, order));
            else if (literals.Required is { Count: > 0 } required && required.All(text => text.Length > 0))
                holders.AddRange(required.Select(text => new Entry(text, pattern, order)));
            else
                always.Add(pattern);
            order++;
        }

        for (var i = 0; i < starts.Length; i++)
            _starts[i] = starts[i]?.ToArray();
        _holders = [.. holders];
        _always = [.. always];
        _needed = SearchValues.Create([.. _holders.Select(entry => entry.Text)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The patterns whose regular expression has to be run on every line; few or none.</summary>
    internal ImmutableArray<FurniturePattern> Unindexed => [.. _always];

    /// <summary>The patterns that match the text, as a whole line or inside it, in the profile's order.</summary>
    public void Find(string text, List<FurniturePattern> found)
    {
        found.Clear();
        var isLine = text.Length <= LongestLine;
        if (isLine)
            FindByStart(text, found);
        var rest = text.AsSpan();
        if (rest.ContainsAny(_needed))
            FindByContent(text, isLine, found);
        foreach (var pattern in _always)
            if (isLine || pattern.Scope == FurnitureScope.Inline)
                Try(pattern, text, found);
    }

    private void FindByStart(string text, List<FurniturePattern> found)
    {
        if (_starts[BucketOf(TextFold.Fold(text[0]))] is not { } bucket)
            return;
        foreach (var entry in bucket)
            if (TextFold.StartsWith(text, entry.Text))
                Try(entry.Pattern, text, found);
    }

    private void FindByContent(string text, bool isLine, List<FurniturePattern> found)
    {
        foreach (var entry in _holders)
            if ((isLine || entry.Pattern.Scope == FurnitureScope.Inline) && text.Contains(entry.Text, StringComparison.OrdinalIgnoreCase))
                Try(entry.Pattern, text, found);
    }

    private static void Try(FurniturePattern pattern, string text, List<FurniturePattern> found)
    {
        if (!found.Contains(pattern) && IsMatch(pattern, text))
            found.Add(pattern);
    }

    private static bool IsMatch(FurniturePattern pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text) || (text.Contains('’') && pattern.IsMatch(text.Replace('’', '\'')));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static int BucketOf(char folded) => folded < Buckets ? folded : Buckets;

    private readonly record struct Entry(string Text, FurniturePattern Pattern, int Order);
}
