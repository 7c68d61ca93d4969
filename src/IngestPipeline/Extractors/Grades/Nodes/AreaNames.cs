using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Grades.Nodes;

/// <summary>The areas of a cycle under all their names; where a name has had two meanings, the cycle's own.</summary>
internal sealed class AreaNames
{
    /// <summary>How much of a name may be misspelt: one letter in so many.</summary>
    private const int LettersPerSlip = 10;

    private readonly Dictionary<string, AreaEntry> _strong = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AreaEntry> _weak = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Verb, string Noun, AreaEntry Area)> _clauses = [];
    private readonly Dictionary<string, AreaEntry> _other = new(StringComparer.OrdinalIgnoreCase);
    private readonly CycleEntry? _cycle;
    private readonly Profile _profile;

    public AreaNames(Profile profile, ProgrammeEntry programme, CycleEntry? cycle, ProgrammeEntry? second)
    {
        _profile = profile;
        _cycle = cycle;
        var areas = profile.Areas.Areas.Where(area => area.Programme == programme.Id).OrderBy(area => InCycle(area) ? 0 : 1).ToList();
        foreach (var area in areas)
            AddNames(area, profile.Areas.Spellings);
        if (programme.Inspectorate != "hmicfrs")
            foreach (var area in profile.Areas.Areas)
                if (area.Programme != programme.Id && profile.FindProgramme(area.Programme)?.Inspectorate == programme.Inspectorate)
                    AddNames(area with { WeakAliases = [] }, profile.Areas.Spellings);
        foreach (var area in profile.Areas.Areas)
            if (second is not null && area.Programme == second.Id)
            {
                AddNames(area with { WeakAliases = [] }, profile.Areas.Spellings);
                foreach (var alias in area.Aliases.Concat(area.WeakAliases).Append(area.Label))
                    _other.TryAdd(alias, area);
            }
    }

    public IEnumerable<KeyValuePair<string, AreaEntry>> Strong => _strong;

    public IEnumerable<KeyValuePair<string, AreaEntry>> Weak => _weak.Where(pair => !_strong.ContainsKey(pair.Key));

    /// <summary>Whether there are names of a second programme: police and fire of one county.</summary>
    public bool HasTwo => _other.Count > 0;

    /// <summary>What a name means in the second programme.</summary>
    public AreaEntry? Other(ReadOnlySpan<char> name) =>
        _other.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var area) ? area : null;

    /// <summary>The verb and noun of "how it investigates crime", for each area whose name has both.</summary>
    public IReadOnlyList<(string Verb, string Noun, AreaEntry Area)> Clauses => _clauses;

    /// <summary>The area a name with a slip of the pen means: "Developing a positive workspace".</summary>
    public AreaEntry? Nearest(string name)
    {
        if (name.Length is < 8 or > 120)
            return null;
        AreaEntry? best = null;
        var least = name.Length / LettersPerSlip;
        foreach (var (alias, area) in _strong)
            if (Math.Abs(alias.Length - name.Length) <= least && Spelling.Distance(alias, name, least) is var distance && distance <= least)
                (best, least) = (area, distance - 1);
        return best;
    }

    private void AddNames(AreaEntry area, IReadOnlyList<SpellingRule> spellings)
    {
        var mapped = Mapped(area);
        foreach (var alias in area.Aliases.Append(area.Label).Where(alias => !IsTwo(alias)))
            foreach (var form in Spellings(alias, spellings))
                if (alias != area.Label || form.Contains(' ', StringComparison.Ordinal))
                    _strong.TryAdd(form, mapped);
        foreach (var alias in area.WeakAliases)
            foreach (var form in Spellings(alias, spellings))
                _weak.TryAdd(form, mapped);
        foreach (var alias in area.Aliases)
            AddClause(alias, mapped);
    }

    private void AddClause(string alias, AreaEntry area)
    {
        var words = alias.Split(' ');
        if (words.Length is < 2 or > 4 || !words[0].EndsWith("ing", StringComparison.Ordinal) || words[0].Length < 6)
            return;
        var noun = words[^1].EndsWith("ly", StringComparison.Ordinal) ? words[^2] : words[^1];
        var verb = words[0][..^3];
        if (noun.Length > 3 && !_clauses.Exists(clause => clause.Verb == verb && clause.Noun == noun))
            _clauses.Add((verb, noun, area));
    }

    // "investigating crime and managing offenders" was one area; where each has its own grade it is two.
    private bool IsTwo(string alias)
    {
        var at = alias.IndexOf(" and ", StringComparison.Ordinal);
        return at > 0 && Owner(alias[..at]) is { } first && Owner(alias[(at + 5)..]) is { } second && first != second;
    }

    private AreaEntry? Owner(string alias) =>
        _cycle is null ? null : _profile.Areas.Areas.FirstOrDefault(area => _cycle.Areas.Contains(area.Id) && area.Aliases.Contains(alias));

    private bool InCycle(AreaEntry area) => _cycle is null || _cycle.Areas.Contains(area.Id) || _cycle.Pillars.Contains(area.Id);

    // An area of another cycle stands for the one this cycle has in its place.
    private AreaEntry Mapped(AreaEntry area)
    {
        if (_cycle is null || InCycle(area) || area.Related.IsEmpty && area.Programme == "frs")
            return area;
        foreach (var other in _profile.Areas.Areas)
            if (other.Programme == area.Programme && _cycle.Areas.Contains(other.Id) && other.Related.Contains(area.Id)
                && !area.Related.Contains(other.Id))
                return other;
        return area;
    }

    private static IEnumerable<string> Spellings(string name, IReadOnlyList<SpellingRule> rules)
    {
        IEnumerable<string> all = [name];
        foreach (var rule in rules)
            all = all.SelectMany(form => new[] { form, form.Replace(rule.From, rule.To, StringComparison.Ordinal) });
        return all.Distinct(StringComparer.Ordinal);
    }
}
