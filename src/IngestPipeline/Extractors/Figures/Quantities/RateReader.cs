using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Reads what a quantity is for each of: "a day", "per 1,000 people", "per officer", "-a-year".</summary>
internal static class RateReader
{
    /// <summary>The index after it, or -1.</summary>
    public static int EndOfPer(SentenceScan scan, int at)
    {
        var dashed = scan.IsInnerDash(at);
        if (dashed)
            at++;
        var isForEvery = scan.IsWord(at, "for") && scan.IsWord(at + 1, "every")
            && (NumberReader.TryRead(scan, at + 2, out _) || scan.Is(at + 2, Roles.Scale));
        var isPer = isForEvery || scan.IsWord(at, "per");
        if (isForEvery)
            at++;
        if (!isPer && !NumberReader.IsArticle(scan, at) && !scan.IsWord(at, "each") && !scan.IsWord(at, "every"))
            return -1;
        at++;
        if (scan.IsInnerDash(at))
            at++;
        if (scan.Is(at, Roles.Time) && scan.WordAt(at)[^1] != 's')
            return DurationRules.IsPointInTime(scan, at + 1) || scan.IsWord(at + 1, "after") || scan.IsWord(at + 1, "and")
                && scan.IsWord(at + 2, "a") ? -1 : at + 1;
        if (!isPer || scan.IsWord(at, "cent"))
            return -1;
        if (isForEvery && scan.Is(at, Roles.Scale))
            return NounReader.TryRead(scan, at + 1, out var counted) ? counted.Next : at + 1;
        if (!NumberReader.TryRead(scan, at, out var number))
            return scan[at].Kind == LexemeKind.Word && !scan.Is(at, Roles.Stop) ? at + 1 : -1;
        return NounReader.TryRead(scan, number.Next, out var noun) ? noun.Next : number.Next;
    }
}
