using System.Collections.Frozen;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>The words that attribution turns on; made once from a profile, safe for many threads.</summary>
internal sealed class QuoteLexicon
{
    private const string NounsToo =
        "report reports claim claims comment comments note notes question questions answer answers call calls state states "
        + "demand demands request requests "
        + "promise promises pledge pledges brief post posts fear fears hope hopes text appeal appeals challenge challenges reply "
        + "show shows rate grade "
        + "praise welcome thank thanks tweet tweets offer offers cry find put set review warning concern concerns quote quotes "
        + "label labels shot";

    private const string Adverbs =
        "also then later has had have did do does previously once recently further now today yesterday again often simply "
        + "reportedly just still even "
        + "never always first is was were been be would could will might should may can earlier meanwhile however too ever so "
        + "soon therefore thus "
        + "repeatedly famously tonight went go goes all both himself herself themselves itself monday tuesday wednesday thursday "
        + "friday saturday sunday";

    private const string Documents =
        "report letter statement document review summary assessment study audit publication email e-mail memo article editorial "
        + "paper complaint "
        + "lawsuit indictment transcript survey poll filing ruling press-release release website note notice sign banner advert "
        + "ad tweet post message "
        + "book blog speech findings guidance code petition motion minutes headline text judgment verdict analysis dossier submission "
        + "reply handbook determination footnote foreword preface advertisement poster caption leaflet email e-mails emails";

    private const string Groups =
        "inspectors inspectorate watchdog regulator force constabulary service police officers council authority panel committee "
        + "board government department "
        + "ministers federation union charity campaigners campaign team company firm commission court organisation organization "
        + "group agency office "
        + "administration party critics officials supporters opponents aides residents lawyers experts analysts reporters "
        + "pollsters republicans democrats "
        + "families bosses chiefs leaders university school trust network newspaper magazine paper association bureau fbi "
        + "inspection brigade coalition "
        + "hospital inquiry tribunal jury bench ministry parliament assembly cabinet club society institute";

    private const int BlocksBack = 100;

    private readonly FrozenDictionary<string, CueStrength>.AlternateLookup<ReadOnlySpan<char>> _verbs;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _nounsToo = Lookup(NounsToo);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _adverbs = Lookup(Adverbs);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _documents = Lookup(Documents);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _groups = Lookup(Groups);
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
        _verbs = verbs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _addressed = profile.Speech.Verbs.Where(verb => verb.Addressee).SelectMany(verb => verb.Forms)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _labels = new PhraseMatcher<bool>(Labels(profile));
    }

    public CueStrength Verb(ReadOnlySpan<char> word) =>
        _verbs.TryGetValue(word, out var strength) ? strength
        : (NameWords.English.Of(word) & WordTraits.Speech) != 0 ? CueStrength.Weak : CueStrength.None;

    /// <summary>Whether the verb's form is a noun as well: <c>report</c>, <c>claims</c>.</summary>
    public bool IsNounToo(ReadOnlySpan<char> word) => _nounsToo.Contains(word);

    /// <summary>Whether the verb is followed by whom it is said to: <c>told</c>.</summary>
    public bool TakesListener(ReadOnlySpan<char> word) => _addressed.Contains(word);

    /// <summary>Whether the verb says what something is called.</summary>
    public static bool IsNaming(ReadOnlySpan<char> word) =>
        word is "call" or "calls" or "called" or "calling" or "describes" or "described" or "describing" or "branded" or "brands" or "dubbed";

    /// <summary>A noun for what someone says.</summary>
    public static bool IsUtterance(ReadOnlySpan<char> word) => word is "response" or "reply" or "answer" or "verdict" or "view" or "message"
        or "words" or "reaction" or "comment" or "conclusion" or "retort" or "advice";

    /// <summary>A word that may stand between subject and verb.</summary>
    public bool IsAdverb(ReadOnlySpan<char> word) =>
        _adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    public bool IsDocument(ReadOnlySpan<char> word) => _documents.Contains(word);

    public bool IsGroup(ReadOnlySpan<char> word) => _groups.Contains(word);

    public static bool IsSpokesperson(ReadOnlySpan<char> word) =>
        word is "spokesman" or "spokeswoman" or "spokesperson" or "Spokesman" or "Spokeswoman" or "Spokesperson" or "spokespeople"
            or "spokesmen";

    public static WordTraits Traits(ReadOnlySpan<char> word) => NameWords.English.Of(word);

    /// <summary>Whether the words in marks are a grade, an area or a programme rather than speech.</summary>
    public bool IsLabel(string words) => _labels.Lookup(words).Count > 0;

    /// <summary>The inspectorate first named in the text; null when none is.</summary>
    public TextSpan? FirstInspectorate(Article article)
    {
        foreach (var block in article.Blocks)
            foreach (var match in _profile.Phrases.Inspectorates.Find(article.Text, block.Span.Start, block.Span.End))
                if (match.Value.Kind is not InspectorateFormKind.Loose)
                    return new TextSpan(match.Start, match.End);
        return null;
    }

    /// <summary>The force named first by its name; null when none is.</summary>
    public TextSpan? FirstForce(Article article)
    {
        foreach (var block in article.Blocks)
            foreach (var match in _profile.Phrases.Forces.Find(article.Text, block.Span.Start, block.Span.End))
                if (match.Value.Kind is ForceFormKind.Name or ForceFormKind.Alias or ForceFormKind.Former)
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

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
