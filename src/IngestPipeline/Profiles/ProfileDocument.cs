using System.Collections.Immutable;
using System.Text.Json.Serialization;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Furniture;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Titles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Profiles;

/// <summary>
/// A profile as one file: its name, the profile it builds on, and the sections it brings. A section that is left out is that of the profile
/// it builds on; one that is there takes its place whole.
/// </summary>
internal sealed record ProfileDocument
{
    /// <summary>Where its schema lies; for editors alone.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Name and version, <c>cqc-ambulance/1</c>: what every record made with it carries.</summary>
    public required string Id { get; init; }

    /// <summary>The name of a profile the library carries; null when every section is here.</summary>
    public string? Extends { get; init; }

    /// <summary>Police forces and agencies: any bodies inspected that are no fire service.</summary>
    public ForceRegister? Forces { get; init; }

    /// <summary>Fire and rescue services.</summary>
    public ForceRegister? Services { get; init; }

    public InspectorateRegister? Inspectorates { get; init; }

    public ImmutableArray<ProgrammeEntry>? Programmes { get; init; }

    public AreaRegister? Areas { get; init; }

    public GradeRegister? Grades { get; init; }

    public TitleLexicon? Titles { get; init; }

    public SpeechLexicon? Speech { get; init; }

    public FurnitureRegister? Furniture { get; init; }

    public NumberWords? Numbers { get; init; }
}
