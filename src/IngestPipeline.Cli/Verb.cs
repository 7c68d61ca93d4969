using System.CommandLine;

namespace IngestPipeline.Cli;

/// <summary>A command with examples for its help.</summary>
internal sealed class Verb(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
