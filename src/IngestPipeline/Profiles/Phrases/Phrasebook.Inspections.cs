using System.Collections.Immutable;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;

namespace IngestPipeline.Profiles.Phrases;

internal sealed partial class Phrasebook
{
    private static IEnumerable<Phrase<InspectorateForm>> InspectoratePhrases(InspectorateEntry body)
    {
        InspectorateForm As(InspectorateFormKind kind) => new(kind, body);
        return
        [
            .. Words([body.Name], As(InspectorateFormKind.Name)),
            .. Words(body.Aliases, As(InspectorateFormKind.Alias)),
            .. Words(body.FormerNames, As(InspectorateFormKind.Former)),
            .. Exactly(body.Misspellings, As(InspectorateFormKind.Misspelling)),
            .. Words(body.Loose, As(InspectorateFormKind.Loose)),
        ];
    }

    private static IEnumerable<Phrase<InspectorForm>> InspectorPhrases(InspectorateEntry body) =>
        body.Inspectors.SelectMany(i => Words([i.Name, .. i.Aliases], new InspectorForm(i, body), PhraseCase.Name));

    // A single word keeps its case: PEEL is a programme, peel is not.
    private static IEnumerable<Phrase<ProgrammeEntry>> ProgrammePhrases(ProgrammeEntry programme) =>
        from form in programme.Forms
        let isWord = !form.Contains(' ', StringComparison.Ordinal)
        select new Phrase<ProgrammeEntry>(form, programme, isWord ? PhraseCase.Exact : PhraseCase.Ignore);

    private static IEnumerable<Phrase<CycleForm>> CyclePhrases(ProgrammeEntry programme) =>
        programme.Cycles.SelectMany(cycle => CyclePhrases(programme, cycle));

    private static IEnumerable<Phrase<CycleForm>> CyclePhrases(ProgrammeEntry programme, CycleEntry cycle)
    {
        var strong = new CycleForm(FormStrength.Strong, programme, cycle);
        var named = programme.Labels.SelectMany(l => cycle.Years.SelectMany(y => new[] { $"{l} {y}", $"{y} {l}" }));
        ImmutableArray<string> bare = [.. cycle.Years.Where(y => y.Length > 4)];
        return
        [
            .. Words([.. named.Concat(cycle.Aliases).Distinct(StringComparer.Ordinal)], strong),
            .. Words(bare, strong with { Strength = FormStrength.Weak }),
        ];
    }

    private static Lazy<PhraseMatcher<AreaForm>> Areas(AreaRegister register, string programme) => new(() => new(
        register.Areas
            .Where(a => string.Equals(a.Programme, programme, StringComparison.Ordinal))
            .SelectMany(a => AreaPhrases(a, register.Spellings))));

    private static IEnumerable<Phrase<AreaForm>> AreaPhrases(AreaEntry area, ImmutableArray<SpellingRule> spellings) =>
    [
        .. Words(Respell(area.Aliases, spellings), new AreaForm(FormStrength.Strong, area)),
        .. Words(Respell(area.WeakAliases, spellings), new AreaForm(FormStrength.Weak, area)),
    ];

    private static ImmutableArray<string> Respell(ImmutableArray<string> names, ImmutableArray<SpellingRule> spellings)
    {
        IEnumerable<string> all = names;
        foreach (var rule in spellings)
        {
            all = all.SelectMany(n => new[] { n, n.Replace(rule.From, rule.To, StringComparison.Ordinal) });
        }

        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    private static Lazy<PhraseMatcher<GradeForm>> Grades(GradeScale scale) => new(() => new(
    [
        .. scale.Grades.SelectMany(g => Words(g.Forms, new GradeForm(GradeFormKind.Grade, g))),
        .. scale.Grades.SelectMany(g => Words(g.Paraphrases, new GradeForm(GradeFormKind.Paraphrase, g))),
        .. scale.Ungraded.SelectMany(u => Words(u.Forms, new GradeForm(GradeFormKind.Ungraded, null))),
    ]));
}
