namespace IngestPipeline.Cli.Explaining;

/// <summary>Some of a document's blocks, counted.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Blocks">How many they are.</param>
/// <param name="Characters">How long their texts are together.</param>
internal sealed record BlockCount(string Name, int Blocks, int Characters);
