using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;
using IngestPipeline.Profiles.Titles;

namespace IngestPipeline.Annotators;

/// <summary>What <see cref="NamePhrases"/> found in a block; made once and filled again for each.</summary>
internal sealed class FoundPhrases
{
    /// <summary>Titles, honorifics, prefixes and post-nominals in text order; one place may give several.</summary>
    public List<PhraseMatch<TitleForm>> Titles { get; } = [];

    public List<PhraseMatch<ForceForm>> Forces { get; } = [];

    public List<PhraseMatch<InspectorateForm>> Inspectorates { get; } = [];

    public List<PhraseMatch<Organisation>> Organisations { get; } = [];

    /// <summary>Bodies known by name, in text order.</summary>
    public List<(int Start, int End)> Bodies { get; } = [];

    public void Clear()
    {
        Titles.Clear();
        Forces.Clear();
        Inspectorates.Clear();
        Organisations.Clear();
        Bodies.Clear();
    }

    /// <summary>Makes one list of what names a body for certain.</summary>
    public void GatherBodies()
    {
        foreach (var match in Forces)
            if (match.Value.Kind is ForceFormKind.Name or ForceFormKind.Alias or ForceFormKind.Acronym or ForceFormKind.Former
                or ForceFormKind.Misnomer)
                Bodies.Add((match.Start, match.End));
        foreach (var match in Inspectorates)
            if (match.Value.Kind is not InspectorateFormKind.Loose)
                Bodies.Add((match.Start, match.End));
        foreach (var match in Organisations)
            Bodies.Add((match.Start, match.End));
        if (Bodies.Count > 1)
            Bodies.Sort();
    }
}
