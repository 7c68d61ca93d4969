namespace IngestPipeline.Cleaners.Heads;

/// <summary>Tells a line that is a site's menu, as it comes along when a page is pasted: “News | Sport | What’s On | Jobs”.</summary>
internal static class MenuShape
{
    private const int FewestParts = 3;
    private const int MostWords = 3;
    private const int LongestLine = 200;

    public static bool Fits(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLine)
            return false;
        var parts = 0;
        foreach (var range in text.SplitAny('|', '•', '·', '>'))
        {
            var part = text[range].Trim();
            if (part.IsEmpty || part.Count(' ') >= MostWords || part.ContainsAnyInRange('0', '9'))
                return false;
            parts++;
        }

        return parts >= FewestParts;
    }
}
