using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Tells an explainer of how inspections work, which reports none.</summary>
internal static class Explainers
{
    private static readonly InspectionWords Lists = InspectionWords.English;

    public static bool Are(Article article)
    {
        foreach (var force in article.Facts.Forces)
            if (force.Role == ForceRole.Subject)
                return false;
        if (article.Metadata.Title is { } title)
            foreach (var words in Lists.ExplainerTitles)
                if (title.Contains(words, StringComparison.OrdinalIgnoreCase))
                    return true;
        var questions = 0;
        foreach (var block in article.Blocks)
            if (block.Kind == BlockKind.Heading && article.Slice(block.Span).EndsWith("?"))
                questions++;
        return questions >= 4;
    }
}
