using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;

namespace IngestPipeline.Extractors.Grades.Lexicons;

/// <summary>The lexicons of a profile, one for each programme and cycle, made when first needed and shared by the stages that
/// grade.</summary>
internal sealed class GradingLexicons
{
    private static readonly ConditionalWeakTable<Profile, GradingLexicons> Shared = [];

    private readonly Profile _profile;
    private readonly ConcurrentDictionary<(string Programme, string? Cycle, string? Second), GradingLexicon> _lexicons = new();

    private GradingLexicons(Profile profile) => _profile = profile;

    public static GradingLexicons Of(Profile profile) => Shared.GetValue(profile, key => new GradingLexicons(key));

    /// <summary>The lexicon for what the article reports; null when it reports nothing that is graded.</summary>
    public GradingLexicon? For(Article article)
    {
        if (ProgrammeOf(article) is not { } programme)
            return null;
        var cycle = CycleOf(article, programme);
        var scale = cycle?.Scale is { } id && programme.Inspectorate != "hmicfrs" ? _profile.FindScale(id) : ScaleOf(programme);
        var second = SecondOf(article, programme);
        return scale is null
            ? null
            : _lexicons.GetOrAdd((programme.Id, cycle?.Id, second?.Id), _ => new GradingLexicon(_profile, programme, cycle, scale, second));
    }

    private ProgrammeEntry? ProgrammeOf(Article article)
    {
        var inspection = article.Facts.Inspection;
        if (inspection?.Programme is { } named && _profile.FindProgramme(named) is { } programme
            && programme.Id is not ("soc" or "cdi" or "counter-corruption"))
            return programme.Inspectorate == "hmicfrs" && programme.Id is not ("peel" or "frs") ? OfForces(article) : programme;
        // Without an inspection only an article about a force's conduct may tell of its grades.
        var tells = inspection is null ? article.Facts.Forces.Any(force => force.Role == ForceRole.Subject)
            : inspection.Inspectorate == "hmicfrs";
        return tells ? OfForces(article) : null;
    }

    // Police and fire of one county are at times reported together.
    private ProgrammeEntry? SecondOf(Article article, ProgrammeEntry programme)
    {
        if (programme.Id is not ("peel" or "frs"))
            return null;
        var wanted = programme.Id == "peel" ? Model.ForceKind.Fire : Model.ForceKind.Police;
        foreach (var force in article.Facts.Forces)
            if (force.Kind == wanted)
                return _profile.FindProgramme(programme.Id == "peel" ? "frs" : "peel");
        return null;
    }

    private ProgrammeEntry? OfForces(Article article)
    {
        Force? first = null;
        foreach (var force in article.Facts.Forces)
            if (first is null || (first.Role != ForceRole.Subject && force.Role == ForceRole.Subject))
                first = force;
        return first is null ? null : _profile.FindProgramme(first.Kind == Model.ForceKind.Fire ? "frs" : "peel");
    }

    // Without a cycle the latest that was under way when the article was written says which names mean what.
    private static CycleEntry? CycleOf(Article article, ProgrammeEntry programme)
    {
        var id = article.Facts.Inspection?.Cycle;
        var written = article.Metadata.Published ?? article.Facts.Inspection?.Published;
        CycleEntry? latest = null;
        foreach (var cycle in programme.Cycles)
        {
            if (id is not null && cycle.Id == id)
                return cycle;
            if (cycle.Scale is not null && (written is null || cycle.From is null || string.CompareOrdinal(cycle.From, written) <= 0)
                && (latest is null || string.CompareOrdinal(cycle.From, latest.From) >= 0))
                latest = cycle;
        }

        return latest;
    }

    // Five grades hold the four: papers use the new word of old inspections.
    private GradeScale? ScaleOf(ProgrammeEntry programme) =>
        programme.Inspectorate == "hmicfrs" ? _profile.FindScale("hmicfrs-5")
            : _profile.Grades.Scales.FirstOrDefault(scale => scale.Inspectorate == programme.Inspectorate);
}
