using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Tells an explainer of how inspections work, which reports none.</summary>
internal static class Explainers
{
    private static readonly string[] Titles =
        ["explained", "explainer", "what the words mean", "what the grades mean", "what do the grades", "how are police", "how police forces are",
            "how fire services are", "how inspections work", "a guide to", "readers' guide", "reader's guide"];

    public static bool Are(Article article)
    {
        foreach (var force in article.Facts.Forces)
            if (force.Role == ForceRole.Subject)
                return false;
        if (article.Metadata.Title is { } title)
            foreach (var words in Titles)
                if (title.Contains(words, StringComparison.OrdinalIgnoreCase))
                    return true;
        var questions = 0;
        foreach (var block in article.Blocks)
            if (block.Kind == BlockKind.Heading && article.Slice(block.Span).EndsWith("?"))
                questions++;
        return questions >= 4;
    }
}
