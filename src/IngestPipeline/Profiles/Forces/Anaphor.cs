using IngestPipeline.Model;

namespace IngestPipeline.Profiles.Forces;

/// <summary>A description that points back to a body named before: "the force".</summary>
internal sealed record Anaphor
{
    public required string Form { get; init; }

    public AnaphorKind Kind { get; init; }

    /// <summary>Null when police and fire are both called so.</summary>
    public ForceKind? Body { get; init; }
}
