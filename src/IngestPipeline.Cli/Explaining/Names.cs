namespace IngestPipeline.Cli.Explaining;

/// <summary>Enum values as the record and the report write them.</summary>
internal static class Names
{
    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
