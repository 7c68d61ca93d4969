using IngestPipeline.Profiles.Titles;

namespace IngestPipeline.Profiles.Phrases;

internal sealed partial class Phrasebook
{
    private static IEnumerable<Phrase<TitleForm>> TitlePhrases(TitleLexicon lexicon) =>
    [
        .. lexicon.Titles.SelectMany(TitlePhrases),
        .. lexicon.Prefixes.SelectMany(p => p.Forms.Select(f => PrefixPhrase(f, p.Kind))),
        .. Words(lexicon.Honorifics, new TitleForm(TitleFormKind.Honorific), PhraseCase.Name),
        .. Exactly(lexicon.PostNominals, new TitleForm(TitleFormKind.PostNominal)),
    ];

    private static IEnumerable<Phrase<TitleForm>> TitlePhrases(TitleEntry title)
    {
        var sure = new TitleForm(TitleFormKind.Title, title);
        return
        [
            .. Words(title.Forms, sure),
            .. Exactly(title.Abbreviations, sure),
            .. Words(title.Contextual, sure with { Kind = TitleFormKind.Contextual }, PhraseCase.Name),
        ];
    }

    // "T/", "Dep." and "Ag" are abbreviations; whole words may stand in any case.
    private static Phrase<TitleForm> PrefixPhrase(string form, TitlePrefixKind kind)
    {
        var abbreviated = form.Length <= 4 && char.IsUpper(form[0]);
        return new(form, new TitleForm(TitleFormKind.Prefix, Prefix: kind), abbreviated ? PhraseCase.Exact : PhraseCase.Ignore);
    }
}
