using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>Refuses what has next to no running text: index pages, listings, forms. In doubt it is an article.</summary>
internal static class ArticleCheck
{
    private const int FewProseWords = 40;
    private const int FewListed = 3;
    private const int FewWordsOfText = 8;

    /// <exception cref="DocumentSkippedException">There is next to no running text.</exception>
    public static void Require(Draft draft)
    {
        int proseWords = 0, paragraphs = 0, listed = 0, longest = 0, grades = 0;
        for (var i = 0; i < draft.Count; i++)
        {
            longest = Math.Max(longest, draft.Traits[i].Words);
            if (!draft.IsKept(i))
                continue;
            listed += draft.Blocks[i].Kind is BlockKind.ListItem or BlockKind.TableRow ? 1 : 0;
            grades += GradeTail.Ends(draft.Blocks[i].Text) ? 1 : 0;
            paragraphs += draft.Traits[i] is { EndsSentence: true, Words: >= 3 } ? 1 : 0;
            proseWords += draft.Traits[i].IsProse ? draft.Traits[i].Words : 0;
        }

        var isThin = draft.IsMarkup
            ? proseWords < FewProseWords && paragraphs < 3 && listed < FewListed
            : longest < FewWordsOfText && paragraphs == 0 && listed < FewListed && grades < 2;
        if (isThin)
            throw new DocumentSkippedException(Reasons.NotAnArticle, "The document has next to no running text.");
    }
}
