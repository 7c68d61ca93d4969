using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Fuzzing;

/// <summary>Documents that mutations start from: small ones with much in them.</summary>
internal static class Seed
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "IngestPipeline.Tests", "Fuzzing", "Seeds");

    /// <summary>The texts of all seeds, in the order of their names.</summary>
    public static IReadOnlyList<string> Texts { get; } =
        [.. Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"))];
}
