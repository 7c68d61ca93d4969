using IngestPipeline.Profiles.Inspectorates;

namespace IngestPipeline.Profiles;

/// <summary>Whether the files of a profile agree with one another.</summary>
internal static class ProfileIntegrity
{
    /// <summary>Every repeated id and dangling reference, in words; empty when all is well.</summary>
    public static IReadOnlyList<string> Gaps(Profile profile) =>
    [
        .. Repeated("force", profile.Forces.Select(f => f.Id)),
        .. Repeated("area", profile.Areas.Areas.Select(a => a.Id)),
        .. Repeated("scale", profile.Grades.Scales.Select(s => s.Id)),
        .. Repeated("programme", profile.Programmes.Select(p => p.Id)),
        .. Repeated("inspectorate", profile.Inspectorates.Inspectorates.Select(i => i.Id)),
        .. Repeated("title", profile.Titles.Titles.Select(t => t.Id)),
        .. Repeated("furniture", profile.Furniture.Patterns.Select(p => p.Id)),
        .. profile.Programmes.SelectMany(p => OfProgramme(profile, p)),
        .. OfFurniture(profile),
        .. from force in profile.Forces
           from id in force.PoliceForces
           where profile.FindForce(id) is null
           select $"{force.Id} names no force {id}",
        .. from area in profile.Areas.Areas
           where profile.FindProgramme(area.Programme) is null
           select $"area {area.Id} has no programme {area.Programme}",
    ];

    private static IEnumerable<string> Repeated(string what, IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{what} {g.Key} stands {g.Count()} times");

    private static IEnumerable<string> OfProgramme(Profile profile, ProgrammeEntry programme)
    {
        foreach (var gap in Repeated($"{programme.Id} cycle", programme.Cycles.Select(c => c.Id)))
        {
            yield return gap;
        }

        if (profile.FindInspectorate(programme.Inspectorate) is null)
        {
            yield return $"programme {programme.Id} has no inspectorate {programme.Inspectorate}";
        }

        foreach (var cycle in programme.Cycles)
        {
            if (cycle.Scale is { } scale && profile.FindScale(scale) is null)
            {
                yield return $"cycle {programme.Id} {cycle.Id} has no scale {scale}";
            }

            foreach (var area in cycle.Areas.Concat(cycle.UngradedAreas).Concat(cycle.Pillars).Where(a => profile.FindArea(a) is null))
            {
                yield return $"cycle {programme.Id} {cycle.Id} has no area {area}";
            }
        }
    }

    private static IEnumerable<string> OfFurniture(Profile profile)
    {
        var publishers = profile.Furniture.Publishers.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return
            from pattern in profile.Furniture.Patterns
            where !publishers.Contains(pattern.Publisher)
            select $"pattern {pattern.Id} has no publisher {pattern.Publisher}";
    }
}
