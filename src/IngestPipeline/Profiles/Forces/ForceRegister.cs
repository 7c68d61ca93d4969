using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Forces;

/// <summary>Forces of one family, with the phrases that must not be taken for them.</summary>
internal sealed record ForceRegister
{
    /// <summary>The inspectorate that grades them; a grade another gives is none of theirs.</summary>
    public string Inspectorate { get; init => field = value ?? "hmicfrs"; } = "hmicfrs";

    public ImmutableArray<ForceEntry> Forces { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Foreign forces and phrases that contain a form by chance.</summary>
    public ImmutableArray<string> Lookalikes { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Templates over <c>{place}</c> of bodies that share the place.</summary>
    public ImmutableArray<string> NotThis { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Templates over <c>{place}</c> of the commissioner.</summary>
    public ImmutableArray<string> CommissionerForms { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<Anaphor> Anaphors { get; init => field = value.OrEmpty(); } = [];
}
