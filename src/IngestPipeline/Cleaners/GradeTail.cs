using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners;

/// <summary>Tells an entry of a grade list, such as “Investigating crime: Good” with its area linked, from a linked headline.</summary>
internal static class GradeTail
{
    private const float WholeLink = 0.95f;

    public static bool Ends(Block block, BlockTraits traits)
    {
        if (block.Kind is BlockKind.TableRow)
            return true;
        return traits.LinkDensity < WholeLink && Ends(block.Text);
    }

    /// <summary>Whether the text ends with a grade.</summary>
    public static bool Ends(ReadOnlySpan<char> text)
    {
        foreach (var grade in CleaningWords.English.Grades)
            if (text.EndsWith(grade, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Whether the text begins or ends with a grade.</summary>
    public static bool Bounds(ReadOnlySpan<char> text)
    {
        foreach (var grade in CleaningWords.English.Grades)
            if (text.StartsWith(grade, StringComparison.OrdinalIgnoreCase))
                return true;
        return Ends(text);
    }

    /// <summary>Whether a grade's words are anywhere in the text.</summary>
    public static bool Mentions(ReadOnlySpan<char> text)
    {
        foreach (var grade in CleaningWords.English.Grades)
            if (text.Contains(grade, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
