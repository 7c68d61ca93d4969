using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Tells a story of a force's own doings, such as recruiting or a round of raids, from one of a crime it looks into.</summary>
internal static class Business
{
    /// <summary>Blocks that count as the story's opening.</summary>
    private const int Opening = 5;

    private static readonly ForceWords Lists = ForceWords.English;

    /// <summary>The one force whose doings the opening tells; null when it tells of none.</summary>
    public static string? ForceOf(Article article, ForceTally tally)
    {
        if (!Tells(article) || tally.Main(_ => true) is not { } main || tally.MentionsOf(main) < 2)
            return null;
        foreach (var id in tally.Ids)
            if (id != main && tally.MentionsOf(id) * 3 > tally.MentionsOf(main) * 2)
                return null;
        foreach (var mention in article.Facts.ForceMentions)
            if (mention.ForceId == main && mention.Kind != ForceMentionKind.Anaphor)
                return article.BlockAt(mention.Span.Start) < Opening ? main : null;
        return null;
    }

    private static bool Tells(Article article)
    {
        if (Speaks(article.Metadata.Title))
            return true;
        for (var i = 0; i < article.Blocks.Count && i < Opening; i++)
            if (Speaks(article.Slice(article.Blocks[i].Span)))
                return true;
        return false;
    }

    private static bool Speaks(ReadOnlySpan<char> text)
    {
        foreach (var word in Lists.BusinessDoings)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
