namespace IngestPipeline.Cleaners.Heads;

/// <summary>Tells a line that only credits a picture: “Image credit: PA”, “Photo by Jo Bloggs/Getty Images”.</summary>
internal static class CreditShape
{
    private const int LongestLine = 90;

    private static readonly string[] Subjects = ["image", "images", "photo", "photos", "photograph", "picture", "pictures", "pic"];
    private static readonly string[] Links = [" credit", " credits", " by", " source", " courtesy", ":"];

    public static bool Fits(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("(");
        if (text.Length > LongestLine || text.Contains(". ", StringComparison.Ordinal))
            return false;
        if (text.StartsWith("credit: ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("credits: ", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var subject in Subjects)
            if (text.StartsWith(subject, StringComparison.OrdinalIgnoreCase) && StartsWithLink(text[subject.Length..], subject))
                return true;
        return false;
    }

    private static bool StartsWithLink(ReadOnlySpan<char> rest, string subject)
    {
        foreach (var link in Links)
            if (rest.StartsWith(link, StringComparison.OrdinalIgnoreCase))
                return rest.Length > link.Length && (link != ":" || (rest.Length <= 40 && !subject.StartsWith("image", StringComparison.Ordinal)));
        return false;
    }
}
