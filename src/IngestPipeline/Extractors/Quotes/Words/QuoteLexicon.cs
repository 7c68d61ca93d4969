using System.Collections.Frozen;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Words;

/// <summary>The words that attribution turns on; made once from a profile, safe for many threads.</summary>
internal sealed class QuoteLexicon
{
    private const int BlocksBack = 100;

    private readonly WordTable<CueStrength> _verbs;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _addressed;
    private readonly PhraseMatcher<bool> _labels;
    private readonly Profile _profile;

    public QuoteLexicon(Profile profile)
    {
        _profile = profile;
        var verbs = new Dictionary<string, CueStrength>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in profile.Speech.Verbs)
            foreach (var form in verb.Forms)
                if (!form.Contains(' ', StringComparison.Ordinal) && verbs.GetValueOrDefault(form) != CueStrength.Strong)
                    verbs[form] = verb.Weak ? CueStrength.Weak : CueStrength.Strong;
        foreach (var word in NameWords.English.Having(WordTraits.Speech))
            verbs.TryAdd(word, CueStrength.Weak);
        _verbs = new WordTable<CueStrength>(verbs);
        _addressed = profile.Speech.Verbs.Where(verb => verb.Addressee).SelectMany(verb => verb.Forms)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _labels = new PhraseMatcher<bool>(Labels(profile));
    }

    public CueStrength Verb(ReadOnlySpan<char> word) => _verbs.Of(word);

    /// <summary>Whether the verb is followed by whom it is said to: <c>told</c>.</summary>
    public bool TakesListener(ReadOnlySpan<char> word) => _addressed.Contains(word);

    public static WordTraits Traits(ReadOnlySpan<char> word) => NameWords.English.Of(word);

    /// <summary>Whether the words in marks are a grade, an area or a programme rather than speech.</summary>
    public bool IsLabel(string words) => _labels.Lookup(words).Count > 0;

    /// <summary>The longest name in the text of the inspectorate first named there; null when none is.</summary>
    public TextSpan? FirstInspectorate(Article article)
    {
        TextSpan? longest = null;
        InspectorateEntry? inspectorate = null;
        foreach (var block in article.Blocks)
            foreach (var match in _profile.Phrases.Inspectorates.Find(article.Text, block.Span.Start, block.Span.End))
            {
                if (match.Value.Kind is InspectorateFormKind.Loose || (inspectorate is not null && inspectorate != match.Value.Inspectorate))
                    continue;
                inspectorate = match.Value.Inspectorate;
                if (longest is not { } known || match.End - match.Start > known.Length)
                    longest = new TextSpan(match.Start, match.End);
            }

        return longest;
    }

    /// <summary>Whether words are a name of an inspectorate.</summary>
    public bool IsInspectorate(string words)
    {
        foreach (var form in _profile.Phrases.Inspectorates.Lookup(words))
            if (form.Kind is not InspectorateFormKind.Loose)
                return true;
        return false;
    }

    /// <summary>The force named first by its name; null when none is.</summary>
    public TextSpan? FirstForce(Article article)
    {
        foreach (var block in article.Blocks)
            foreach (var match in _profile.Phrases.Forces.Find(article.Text, block.Span.Start, block.Span.End))
                if (match.Value.Force is { Kind: not ForceKind.Fire }
                    && match.Value.Kind is ForceFormKind.Name or ForceFormKind.Alias or ForceFormKind.Former)
                    return new TextSpan(match.Start, match.End);
        return null;
    }

    /// <summary>The force named last before a position; null when none is.</summary>
    public TextSpan? LastForce(Article article, int position)
    {
        var last = article.BlockAt(position);
        for (var block = last; block >= Math.Max(0, last - BlocksBack); block--)
        {
            var span = article.Blocks[block].Span;
            var found = _profile.Phrases.Forces.Find(article.Text, span.Start, Math.Min(span.End, position));
            for (var i = found.Count - 1; i >= 0; i--)
                if (found[i].Value.Kind is ForceFormKind.Name or ForceFormKind.Former)
                    return new TextSpan(found[i].Start, found[i].End);
        }

        return null;
    }

    private static IEnumerable<Phrase<bool>> Labels(Profile profile) =>
    [
        .. profile.Grades.Scales.SelectMany(scale => scale.Grades).SelectMany(grade => grade.Forms.Concat(grade.Paraphrases)).Select(Label),
        .. profile.Areas.Areas.SelectMany(area => area.Aliases.Concat(area.WeakAliases)).Select(Label),
        .. profile.Programmes.SelectMany(programme => programme.Forms).Select(Label),
    ];

    private static Phrase<bool> Label(string form) => new(form, true);
}
