using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Quantities;

namespace IngestPipeline.Extractors.Figures.Subjects;

/// <summary>Finds the plural nouns that a number without one may count.</summary>
internal static class ClauseNouns
{
    private const int FurthestNoun = 12;
    private const int FurthestClause = 40;

    /// <summary>The plural that stands at <paramref name="at"/>.</summary>
    public static string? At(SentenceScan scan, int at) => IsCounted(scan, at) ? NounReader.Name(scan, new NounPhrase(at, at + 1)) : null;

    /// <summary>The nearest plural before; null when there is none.</summary>
    public static string? Before(SentenceScan scan, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - FurthestNoun); i--)
            if (IsCounted(scan, i))
                return NounReader.Name(scan, new NounPhrase(i, i + 1));
        return null;
    }

    /// <summary>"of which the force has 1,870": the plural that "which" or "whom" stands for.</summary>
    public static string? OfWhich(SentenceScan scan, int first)
    {
        for (var i = first - 1; i > Math.Max(0, first - FurthestNoun) && scan[i].Kind == LexemeKind.Word; i--)
            if ((scan.IsWord(i, "which") || scan.IsWord(i, "whom")) && scan.IsWord(i - 1, "of"))
                return Before(scan, i);
        return null;
    }

    /// <summary>"Knife offences fell from 3,020 to 2,561": what the clause is about, or else what the sentence begins with.</summary>
    public static string? Of(SentenceScan scan, int first)
    {
        var start = first;
        while (start > 0 && first - start < FurthestClause && !scan.IsMark(start - 1, ',') && !scan.IsMark(start - 1, ';')
            && !scan.Is(start - 1, Roles.Boundary))
            start--;
        return First(scan, start, first) ?? (start > 0 ? First(scan, Math.Max(0, start - FurthestClause), start) : null);
    }

    private static string? First(SentenceScan scan, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (IsCounted(scan, i))
                return NounReader.Name(scan, new NounPhrase(i, i + 1));
        return null;
    }

    private static bool IsCounted(SentenceScan scan, int at) =>
        NounReader.IsPluralNoun(scan, at) && !(scan.IsCapital(at) && scan.IsCapital(at - 1) && scan.Is(at, Roles.Noun))
        && !scan.Is(at, Traits.Timed) && !scan.Is(at, Roles.Time | Roles.Graded | Roles.Idle | Roles.Loose | Roles.Change | Roles.Currency);
}
