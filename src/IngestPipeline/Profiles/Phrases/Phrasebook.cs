using System.Collections.Frozen;
using System.Collections.Immutable;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Titles;

namespace IngestPipeline.Profiles.Phrases;

/// <summary>Matchers over a profile's lexicons, each built when first asked for and then shared.</summary>
internal sealed partial class Phrasebook
{
    private readonly Lazy<PhraseMatcher<ForceForm>> _forces;
    private readonly Lazy<PhraseMatcher<Anaphor>> _anaphors;
    private readonly Lazy<PhraseMatcher<InspectorateForm>> _inspectorates;
    private readonly Lazy<PhraseMatcher<InspectorForm>> _inspectors;
    private readonly Lazy<PhraseMatcher<Organisation>> _organisations;
    private readonly Lazy<PhraseMatcher<ProgrammeEntry>> _programmes;
    private readonly Lazy<PhraseMatcher<CycleForm>> _cycles;
    private readonly Lazy<PhraseMatcher<TitleForm>> _titles;
    private readonly Lazy<PhraseMatcher<SpeechVerb>> _speechVerbs;
    private readonly Lazy<PhraseMatcher<FormGroup>> _sources;
    private readonly FrozenDictionary<string, Lazy<PhraseMatcher<AreaForm>>> _areas;
    private readonly FrozenDictionary<string, Lazy<PhraseMatcher<GradeForm>>> _grades;

    public Phrasebook(Profile profile)
    {
        _forces = new(() => new(ForcePhrases(profile)));
        _anaphors = new(() => new(profile.Police.Anaphors.Concat(profile.Fire.Anaphors).Select(a => new Phrase<Anaphor>(a.Form, a))));
        _inspectorates = new(() => new(profile.Inspectorates.Inspectorates.SelectMany(InspectoratePhrases)));
        _inspectors = new(() => new(profile.Inspectorates.Inspectorates.SelectMany(InspectorPhrases)));
        _organisations = new(() => new(profile.Inspectorates.Organisations.SelectMany(o => Words([o.Name, .. o.Aliases], o))));
        _programmes = new(() => new(profile.Programmes.SelectMany(ProgrammePhrases)));
        _cycles = new(() => new(profile.Programmes.SelectMany(CyclePhrases)));
        _titles = new(() => new(TitlePhrases(profile.Titles)));
        _speechVerbs = new(() => new(profile.Speech.Verbs.SelectMany(v => Words([.. v.Forms, .. v.Phrases], v))));
        _sources = new(() => new(profile.Speech.Sources.SelectMany(s => Words(s.Forms, s))));
        _areas = profile.Programmes.ToFrozenDictionary(p => p.Id, p => Areas(profile.Areas, p.Id), StringComparer.Ordinal);
        _grades = profile.Grades.Scales.ToFrozenDictionary(s => s.Id, Grades, StringComparer.Ordinal);
    }

    /// <summary>Forces in every form, commissioners and look-alikes among them so that they take the text first: mind the kind.</summary>
    public PhraseMatcher<ForceForm> Forces => _forces.Value;

    public PhraseMatcher<Anaphor> Anaphors => _anaphors.Value;

    public PhraseMatcher<InspectorateForm> Inspectorates => _inspectorates.Value;

    public PhraseMatcher<InspectorForm> Inspectors => _inspectors.Value;

    public PhraseMatcher<Organisation> Organisations => _organisations.Value;

    public PhraseMatcher<ProgrammeEntry> Programmes => _programmes.Value;

    public PhraseMatcher<CycleForm> Cycles => _cycles.Value;

    public PhraseMatcher<TitleForm> Titles => _titles.Value;

    public PhraseMatcher<SpeechVerb> SpeechVerbs => _speechVerbs.Value;

    /// <summary>Speakers that are no persons: "the report".</summary>
    public PhraseMatcher<FormGroup> Sources => _sources.Value;

    /// <summary>Area names of one programme, in every spelling; the programme must be the profile's.</summary>
    public PhraseMatcher<AreaForm> AreasOf(string programme) => _areas[programme].Value;

    /// <summary>Grades of one scale; the scale must be the profile's.</summary>
    public PhraseMatcher<GradeForm> GradesOf(string scale) => _grades[scale].Value;

    private static IEnumerable<Phrase<T>> Words<T>(ImmutableArray<string> forms, T value, PhraseCase otherwise = PhraseCase.Ignore) =>
        forms.Select(f => new Phrase<T>(f, value, PhraseText.CaseOf(f, otherwise)));

    private static IEnumerable<Phrase<T>> Exactly<T>(ImmutableArray<string> forms, T value) =>
        forms.Select(f => new Phrase<T>(f, value, PhraseCase.Exact));
}
