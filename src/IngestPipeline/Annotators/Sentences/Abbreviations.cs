using System.Collections.Frozen;

namespace IngestPipeline.Annotators;

/// <summary>English words that carry a stop without ending a sentence, and words that often begin one.</summary>
internal static class Abbreviations
{
    private const string BeforeNames =
        "mr mrs ms mx messrs dr st rev revd fr prof hon rt cllr coun cncllr supt insp sgt sergt const det ch chf cmdr cdr comdr comm "
        + "asst ass't dep temp tempy capt col lt gen maj cpl adm brig sen rep gov atty pres";

    private const string BeforeNumbers = "no nos p pp para paras vol fig figs ch sec art c ca approx tel ext jan feb mar apr jun "
        + "jul aug sep sept oct nov dec";

    private const string Elsewhere = "etc ltd inc co corp plc bros jr sr esq vs v al dept univ est ave rd sq mt ft";

    private const string Starters =
        "the a an he she it they we i you this that these those there his her its their our my your but and or so in on at for "
        + "from with as if when while "
        + "after before since although though however not no one some many most all both each asked speaking according now then "
        + "last what who how why";

    private static readonly FrozenDictionary<string, AbbreviationKind> Words = Kinds().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByStarter =
        Starters.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Whether a word with a capital after an abbreviation is a sentence's first rather than a name.</summary>
    public static bool StartsSentences(ReadOnlySpan<char> word) => ByStarter.Contains(word);

    private static Dictionary<string, AbbreviationKind> Kinds()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in Elsewhere.Split(' '))
            kinds[word] = AbbreviationKind.Anywhere;
        foreach (var word in BeforeNumbers.Split(' '))
            kinds[word] = AbbreviationKind.BeforeNumber;
        foreach (var word in BeforeNames.Split(' '))
            kinds[word] = AbbreviationKind.BeforeName;
        return kinds;
    }
}
