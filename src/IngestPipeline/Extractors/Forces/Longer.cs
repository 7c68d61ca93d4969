namespace IngestPipeline.Extractors.Forces;

/// <summary>Words round a name that make it the name of something else.</summary>
internal static class Longer
{
    private static readonly ForceWords Lists = ForceWords.English;

    /// <summary>Whether what follows a name turns it into another body: "Kent Police" in "Kent Police and Crime Panel".</summary>
    public static bool IsOtherBody(string text, int end)
    {
        if (end >= text.Length || text[end] is not (' ' or ',' or '\'' or '’'))
            return false;
        foreach (var tail in Lists.OtherBodies)
            if (string.CompareOrdinal(text, end, tail, 0, tail.Length) == 0)
                return true;
        return false;
    }

    /// <summary>Whether the name stands in a picture credit.</summary>
    public static bool IsCredit(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        foreach (var credit in Lists.Credits)
            if (end >= credit.Length && string.Compare(text, end - credit.Length, credit, 0, credit.Length,
                StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        return false;
    }
}
