using IngestPipeline.Extractors.Findings;
using Microsoft.ML.Data;

namespace IngestPipeline.Training.Findings;

/// <summary>Turns labelled articles into what the model reads, by the library's own code.</summary>
internal static class FindingExamples
{
    /// <summary>The sentences of an article, read.</summary>
    public static Passage PassageOf(LabelledArticle article)
    {
        var passage = new Passage(CueBook.English);
        foreach (var sentence in article.Sentences)
            passage.Add(sentence.Text);
        return passage;
    }

    /// <summary>A row for each sentence, in order.</summary>
    public static List<FindingRow> RowsOf(IEnumerable<LabelledArticle> articles)
    {
        var length = new FeatureSpace(CueBook.English.Groups.Count).Count;
        var rows = new List<FindingRow>();
        var sparse = new SparseRow();
        foreach (var article in articles)
        {
            var passage = PassageOf(article);
            for (var i = 0; i < passage.Count; i++)
            {
                passage.Write(i, sparse);
                rows.Add(new FindingRow
                {
                    Label = (uint)article.Sentences[i].Label,
                    Features = new VBuffer<float>(length, sparse.Indices.Length, sparse.Values.ToArray(), sparse.Indices.ToArray()),
                });
            }
        }

        return rows;
    }
}
