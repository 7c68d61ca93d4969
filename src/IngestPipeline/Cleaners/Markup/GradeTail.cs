using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>Tells a linked entry of a grade list, such as “Investigating crime: Good” with its area linked, from a linked headline.</summary>
internal static class GradeTail
{
    private const float WholeLink = 0.95f;

    private static readonly string[] Grades = ["outstanding", "good", "adequate", "requires improvement", "inadequate"];

    public static bool Ends(Block block, BlockTraits traits)
    {
        if (block.Kind is BlockKind.TableRow)
            return true;
        if (traits.LinkDensity >= WholeLink)
            return false;
        foreach (var grade in Grades)
            if (block.Text.EndsWith(grade, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
