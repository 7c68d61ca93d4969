using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;
using IngestPipeline.Profiles.Titles;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>All that tells of an inspection, in one matcher: an article is gone through once.</summary>
internal sealed class InspectionLexicon
{
    private readonly List<Phrase<InspectionTerm>> _phrases = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public InspectionLexicon(Profile profile)
    {
        var words = InspectionWords.English;
        foreach (var body in profile.Inspectorates.Inspectorates)
            AddBody(body);
        foreach (var title in profile.Titles.Titles.Where(title => title.Kind == TitleKind.Inspectorate))
            foreach (var form in title.Forms.Concat(title.Abbreviations))
                Add(form, new InspectionTerm(InspectionTermKind.Title));
        foreach (var programme in profile.Programmes)
            AddProgramme(profile, programme);
        foreach (var word in words.LexiconVisits)
            Add(word, new InspectionTerm(InspectionTermKind.Visit));
        foreach (var word in words.LexiconAuthors)
            Add(word, new InspectionTerm(InspectionTermKind.LooseTitle), PhraseCase.Name);
        foreach (var word in words.LexiconReleases)
            Add(word, new InspectionTerm(InspectionTermKind.Release));
        Matcher = new PhraseMatcher<InspectionTerm>(_phrases);
    }

    public PhraseMatcher<InspectionTerm> Matcher { get; }

    private void AddBody(InspectorateEntry body)
    {
        var sure = new InspectionTerm(InspectionTermKind.Inspectorate, body);
        foreach (var form in body.Aliases.Append(body.Name).Concat(body.FormerNames))
            Add(form, sure);
        foreach (var form in body.Misspellings)
            Add(form, sure, PhraseCase.Exact);
        foreach (var form in body.Loose)
            if (form.Contains("polic", StringComparison.Ordinal) && form.EndsWith("inspectorate", StringComparison.Ordinal))
                Add(form, new InspectionTerm(InspectionTermKind.LooseInspectorate, body));
        foreach (var form in body.TitleForms)
            Add(form, new InspectionTerm(InspectionTermKind.Title, form == "HMI" ? null : body));
        foreach (var inspector in body.Inspectors)
            foreach (var form in inspector.Aliases.Append(inspector.Name))
                Add(form, new InspectionTerm(InspectionTermKind.Inspector, body, Inspector: inspector.Name), PhraseCase.Name);
    }

    private void AddProgramme(Profile profile, ProgrammeEntry programme)
    {
        var body = profile.FindInspectorate(programme.Inspectorate);
        foreach (var cycle in programme.Cycles)
        {
            var term = new InspectionTerm(InspectionTermKind.Cycle, body, programme, cycle);
            foreach (var label in programme.Labels)
                foreach (var years in cycle.Years)
                {
                    Add($"{label} {years}", term);
                    Add($"{years} {label}", term);
                }

            foreach (var alias in cycle.Aliases)
                Add(alias, term);
        }

        foreach (var form in programme.Forms)
            Add(form, new InspectionTerm(InspectionTermKind.Programme, body, programme), form.Contains(' ', StringComparison.Ordinal)
                ? PhraseCase.Ignore : PhraseCase.Exact);
    }

    private void Add(string form, InspectionTerm term, PhraseCase otherwise = PhraseCase.Ignore)
    {
        // HMICs is a slip for one body, HMICS the name of another: where case tells, it tells here too.
        var rule = PhraseText.CaseOf(form, otherwise);
        if (_seen.Add(rule == PhraseCase.Ignore ? form.ToLowerInvariant() : form))
            _phrases.Add(new Phrase<InspectionTerm>(form, term, rule));
    }
}
