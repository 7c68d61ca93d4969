using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// The sentences of an article that can be filed: running text of some length. Headings, captions and rows of tables are none, nor are entries
/// of lists that only give a grade, sentences that count grades or give several, and lines without a verb's worth of words.
/// </summary>
internal static class FilableSentences
{
    private const int FewestWords = 4;
    private const int ShortestLength = 20;
    private const int Several = 2;

    /// <summary>Their indices in <see cref="Article.Sentences"/>, in order.</summary>
    public static List<int> Of(Article article)
    {
        var graded = GradedBlocks(article);
        var grades = GradesBySentence(article);
        var sentences = new List<int>(article.Sentences.Count);
        for (var i = 0; i < article.Sentences.Count; i++)
        {
            var sentence = article.Sentences[i];
            if (IsProse(article.Blocks[sentence.Block].Kind) && !graded.Contains(sentence.Block) && grades[i] < Several
                && HasWords(article.Slice(sentence.Span)))
                sentences.Add(i);
        }

        return sentences;
    }

    private static bool IsProse(BlockKind kind) => kind is not (BlockKind.Heading or BlockKind.Caption or BlockKind.TableRow);

    // Blocks that a grade was read from as from a list: "Investigating crime - good".
    private static HashSet<int> GradedBlocks(Article article)
    {
        var blocks = new HashSet<int>();
        foreach (var grade in article.Facts.Grades)
            if (grade.Method is not GradeMethod.Sentence)
                blocks.Add(article.BlockAt(grade.Span.Start));
        return blocks;
    }

    // How many grades each sentence gives; a count of areas stands for several.
    private static int[] GradesBySentence(Article article)
    {
        var grades = new int[article.Sentences.Count];
        foreach (var grade in article.Facts.Grades)
            if (article.SentenceAt(grade.Span.Start) is >= 0 and var sentence)
                grades[sentence]++;
        foreach (var tally in article.Facts.Tallies)
            if (article.SentenceAt(tally.Span.Start) is >= 0 and var sentence)
                grades[sentence] += Several;
        return grades;
    }

    private static bool HasWords(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length < ShortestLength)
            return false;
        var words = 1;
        foreach (var character in sentence)
            if (character == ' ' && ++words >= FewestWords)
                return true;
        return false;
    }
}
