using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>Refuses what has next to no running text, or says itself that it is something else: index pages, listings, forms, notices that
/// a page is missing. In doubt it is an article.</summary>
internal static class ArticleCheck
{
    private const int FewProseWords = 12;
    private const int FewListed = 3;
    private const int FewGrades = 2;
    private const int FewWordsOfText = 8;
    private const int FewSnippets = 3;
    private const int MostWordsOfSnippet = 30;

    /// <exception cref="DocumentSkippedException">The document is no article.</exception>
    public static void Require(Draft draft)
    {
        if (NoArticlePage.Describe(draft) is { } other)
            throw new DocumentSkippedException(Reasons.NotAnArticle, $"The page is no article: {other}.");
        var (proseWords, paragraphs, listed, longest, grades, ownText) = Count(draft);
        var isThin = draft.IsMarkup
            ? proseWords < FewProseWords && paragraphs < 3 && listed < FewListed && grades < FewGrades
            : longest < FewWordsOfText && paragraphs == 0 && listed < FewListed && grades < FewGrades;
        if (isThin)
            throw new DocumentSkippedException(Reasons.NotAnArticle, "The document has next to no running text.");
        var listsOthers = draft.IsMarkup && ownText == 0 && paragraphs > 1 && listed < FewListed && Snippets(draft) >= FewSnippets;
        if (listsOthers && draft.Document.Page.Linked.Body is null)
            throw new DocumentSkippedException(Reasons.NotAnArticle, "The page lists other stories.");
    }

    private static (int ProseWords, int Paragraphs, int Listed, int Longest, int Grades, int OwnText) Count(Draft draft)
    {
        int proseWords = 0, paragraphs = 0, listed = 0, longest = 0, grades = 0, ownText = 0;
        for (var i = 0; i < draft.Count; i++)
        {
            var traits = draft.Traits[i];
            longest = Math.Max(longest, traits.Words);
            if (!draft.IsKept(i) || draft[i]?.Label is BlockLabel.Title or BlockLabel.Byline or BlockLabel.Dateline)
                continue;
            listed += draft.Blocks[i].Kind is BlockKind.ListItem or BlockKind.TableRow && traits.Words > 2 ? 1 : 0;
            grades += GradeTail.Ends(draft.Blocks[i].Text) ? 1 : 0;
            paragraphs += traits is { EndsSentence: true, Words: >= 2 } ? 1 : 0;
            proseWords += traits.IsProse ? traits.Words : 0;
            ownText += traits is { EndsSentence: true, Words: >= 2 } && !IsSnippet(draft, i) ? 1 : 0;
        }

        return (proseWords, paragraphs, listed, longest, grades, ownText);
    }

    private static int Snippets(Draft draft)
    {
        var snippets = 0;
        for (var i = 0; i < draft.Count; i++)
            snippets += IsSnippet(draft, i) ? 1 : 0;
        return snippets;
    }

    /// <summary>A few words of a story below its linked headline.</summary>
    private static bool IsSnippet(Draft draft, int index) => index > 0 && draft.IsMarkup
        && draft.Traits[index] is { EndsSentence: true, Words: <= MostWordsOfSnippet }
        && draft.Blocks[index - 1] is { Kind: BlockKind.Heading, HeadingLevel: > 1 } && draft.Traits[index - 1].LinkDensity > 0.8f;
}
