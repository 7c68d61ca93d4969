using System.Buffers;
using System.Collections.Immutable;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Grades.Nodes;

/// <summary>Finds areas in a reporter's own words: "handling of its 999 calls", "the care it gives to victims".</summary>
internal sealed class AreaParaphrases
{
    private static readonly SearchValues<string> Owners =
        SearchValues.Create(["the ", "its ", "their ", "our ", "his ", "her ", "all "], StringComparison.OrdinalIgnoreCase);

    private readonly List<AreaEntry> _areas = [];
    private readonly PhraseMatcher<ImmutableArray<int>> _heads;
    private readonly PhraseMatcher<ImmutableArray<int>> _objects;

    public AreaParaphrases(IEnumerable<(AreaParaphrase Paraphrase, AreaEntry Area)> paraphrases)
    {
        var (heads, objects) = (new SortedDictionary<string, List<int>>(StringComparer.Ordinal), new SortedDictionary<string, List<int>>(
            StringComparer.Ordinal));
        foreach (var (paraphrase, area) in paraphrases)
        {
            foreach (var head in paraphrase.Heads)
                Add(heads, head);
            foreach (var thing in paraphrase.Objects)
                Add(objects, thing);
            _areas.Add(area);
        }

        (_heads, _objects) = (Matcher(heads), Matcher(objects));
    }

    /// <summary>The paraphrases of a stretch in text order, none overlapping another.</summary>
    public List<(int Start, int End, AreaEntry Area)> Find(string text, int start, int end)
    {
        var found = new List<(int Start, int End, AreaEntry Area)>();
        foreach (var head in _heads.Find(text, start, end))
        {
            if (found.Count > 0 && head.Start < found[^1].End)
                continue;
            var at = AfterOwner(text, head.End + 1, end);
            if (at < end && text[at - 1] == ' ' && _objects.TryMatchAt(text, at, end, out var thing) && Shared(head.Value, thing.Value) is { } area)
                found.Add((head.Start, thing.End, area));
        }

        return found;
    }

    private static int AfterOwner(string text, int at, int end)
    {
        if (at >= end)
            return end;
        var rest = text.AsSpan(at, Math.Min(6, end - at));
        if (rest.IndexOfAny(Owners) != 0)
            return at;
        return at + rest.IndexOf(' ') + 1;
    }

    private AreaEntry? Shared(ImmutableArray<int> heads, ImmutableArray<int> objects)
    {
        foreach (var group in heads)
            if (objects.Contains(group))
                return _areas[group];
        return null;
    }

    private void Add(SortedDictionary<string, List<int>> forms, string form)
    {
        if (!forms.TryGetValue(form, out var groups))
            forms[form] = groups = [];
        groups.Add(_areas.Count);
    }

    private static PhraseMatcher<ImmutableArray<int>> Matcher(SortedDictionary<string, List<int>> forms) =>
        new(forms.Select(form => new Phrase<ImmutableArray<int>>(form.Key, [.. form.Value])));
}
