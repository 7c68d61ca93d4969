namespace IngestPipeline.Extractors.Forces;

/// <summary>Tells the Cleveland of Ohio from the one on the Tees.</summary>
internal static class ForeignPlaces
{
    private const int Reach = 70;

    private static readonly ForceWords Lists = ForceWords.English;

    /// <summary>Whether a place abroad stands next to the name.</summary>
    public static bool Near(string text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        var window = text.AsSpan(from, Math.Min(text.Length, end + Reach) - from);
        foreach (var place in Lists.ForeignPlaces)
            if (window.Contains(place, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Whether the text speaks of British policing anywhere.</summary>
    public static bool IsBritish(string text)
    {
        foreach (var word in Lists.BritishWords)
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
