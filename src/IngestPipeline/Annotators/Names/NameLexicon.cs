using System.Collections.Frozen;
using IngestPipeline.Profiles;

namespace IngestPipeline.Annotators;

/// <summary>What the words of a language and of a profile tell of names; made once, safe for many threads.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _speechVerbs;
    private readonly Phrasebook _phrases;

    public NameLexicon(Profile profile)
    {
        _phrases = profile.Phrases;
        _speechVerbs = profile.Speech.Verbs
            .Where(verb => !verb.Weak)
            .SelectMany(verb => verb.Forms)
            .Where(form => !form.Contains(' ', StringComparison.Ordinal))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NameWords Words => NameWords.English;

    public bool IsSpeechVerb(ReadOnlySpan<char> word) => _speechVerbs.Contains(word);

    /// <summary>Titles, honorifics, prefixes and post-nominals in the range, in text order; one place may give several.</summary>
    public List<PhraseMatch<TitleForm>> Titles(string text, int start, int end) => _phrases.Titles.Find(text, start, end);

    /// <summary>Bodies known by name in the range, in text order, without overlaps.</summary>
    public List<(int Start, int End)> Bodies(string text, int start, int end)
    {
        var found = new List<(int Start, int End)>();
        foreach (var match in _phrases.Forces.Find(text, start, end))
            if (match.Value.Kind is ForceFormKind.Name or ForceFormKind.Alias or ForceFormKind.Acronym or ForceFormKind.Former
                or ForceFormKind.Misnomer)
                found.Add((match.Start, match.End));
        foreach (var match in _phrases.Inspectorates.Find(text, start, end))
            if (match.Value.Kind is not InspectorateFormKind.Loose)
                found.Add((match.Start, match.End));
        foreach (var match in _phrases.Organisations.Find(text, start, end))
            found.Add((match.Start, match.End));
        if (found.Count > 1)
            found.Sort();
        return found;
    }
}
