using System.Collections.Immutable;
using IngestPipeline.Profiles.Forces;

namespace IngestPipeline.Profiles.Phrases;

internal sealed partial class Phrasebook
{
    private const string Place = "{place}";

    private static IEnumerable<Phrase<ForceForm>> ForcePhrases(Profile profile) =>
    [
        .. profile.Forces.SelectMany(NamePhrases),
        .. profile.Police.Forces.SelectMany(f => CommissionerPhrases(f, profile.Police.CommissionerForms)),
        .. OtherPhrases(profile),
        .. Words(profile.Police.Lookalikes, new ForceForm(ForceFormKind.Lookalike, null), PhraseCase.Name),
    ];

    // Of forms that differ in case alone the first takes the capitals: "KENT POLICE" is the name, not also the alias "Kent police".
    private static IEnumerable<Phrase<ForceForm>> NamePhrases(ForceEntry force)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
            from g in Forms(force)
            from form in g.Forms
            let rule = seen.Add(form) ? PhraseText.CaseOf(form, g.Case) : PhraseCase.Exact
            select new Phrase<ForceForm>(form, new ForceForm(g.Kind, force), rule);
    }

    private static IEnumerable<(ForceFormKind Kind, PhraseCase Case, ImmutableArray<string> Forms)> Forms(ForceEntry force) =>
    [
        (ForceFormKind.Name, PhraseCase.Name, [force.Name]),
        (ForceFormKind.Alias, PhraseCase.Name, force.Aliases),
        (ForceFormKind.Acronym, PhraseCase.Exact, force.Acronyms),
        (ForceFormKind.Former, PhraseCase.Name, force.FormerNames),
        (ForceFormKind.Misnomer, PhraseCase.Name, force.Misnomers),
        (ForceFormKind.Descriptor, PhraseCase.Name, force.Descriptors),
        (ForceFormKind.Implied, PhraseCase.Name, force.Implied),
        (ForceFormKind.Contextual, PhraseCase.Name, force.Contextual),
    ];

    private static IEnumerable<Phrase<ForceForm>> CommissionerPhrases(ForceEntry force, ImmutableArray<string> templates)
    {
        if (force.Commissioner is not { } commissioner)
        {
            return [];
        }

        var elected = commissioner.Kind is CommissionerKind.Pcc or CommissionerKind.Pfcc or CommissionerKind.Mayor;
        IEnumerable<string> forms = elected ? Fill(templates, force).Concat(commissioner.Forms) : commissioner.Forms;
        return Words([.. forms.Distinct(StringComparer.Ordinal)], new ForceForm(ForceFormKind.Commissioner, force));
    }

    // Police and fire share places: each phrase once, for the first that has it.
    private static IEnumerable<Phrase<ForceForm>> OtherPhrases(Profile profile) =>
        profile.Forces
            .SelectMany(force => Fill(profile.Police.NotThis, force).Select(text => (text, force)))
            .DistinctBy(p => p.text, StringComparer.Ordinal)
            .Select(p => new Phrase<ForceForm>(p.text, new ForceForm(ForceFormKind.Other, p.force), PhraseCase.Name));

    private static IEnumerable<string> Fill(ImmutableArray<string> templates, ForceEntry force) =>
        force.Places.SelectMany(place => templates.Select(t => t.Replace(Place, place, StringComparison.Ordinal)));
}
