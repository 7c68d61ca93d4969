namespace IngestPipeline.Training.Labels;

/// <summary>A hash of a name by which it is dealt to a fold: the same on every run and machine (FNV-1a, its lowest bits left out).</summary>
internal static class StableHash
{
    private const uint Basis = 2166136261u;
    private const uint Prime = 16777619u;

    public static uint Of(string name)
    {
        var hash = Basis;
        foreach (var character in name)
            hash = (hash ^ character) * Prime;
        return hash >> 3;
    }
}
