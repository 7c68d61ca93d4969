using System.Globalization;
using IngestPipeline.Extractors.Figures.Lexemes;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Reads headings of a workforce's size, "officer numbers", "staff strength", "headcount": they tell what a bare number counts.</summary>
internal static class Staffing
{
    /// <summary>The plural that the heading at <paramref name="at"/> counts; null when there is none.</summary>
    public static string? Measured(SentenceScan scan, int at)
    {
        if (scan.IsWord(at, "headcount"))
            return "staff";
        if (!scan.IsWord(at, "numbers") && !scan.IsWord(at, "strength") || scan[at - 1].Kind != LexemeKind.Word)
            return null;
        if (scan.IsWord(at - 1, "staff"))
            return "staff";
        if (scan.IsWord(at - 1, "call") && scan.IsInnerDash(at - 2) || scan.IsWord(at - 1, "retained") || scan.IsWord(at - 1, "wholetime"))
            return "firefighters";
        if (scan.IsInnerDash(at - 2))
            return null;
        var plural = scan.WordAt(at - 1).ToString().ToLower(CultureInfo.InvariantCulture) + "s";
        return scan.Vocabulary.Find(plural) is { } term && (term.Roles & (Roles.Plain | Roles.Noun)) != 0
            ? scan.WordAt(at - 1) is [_, >= 'A' and <= 'Z', ..] named ? named.ToString() + "s" : plural
            : null;
    }
}
