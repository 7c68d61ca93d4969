namespace IngestPipeline.Training.Findings;

/// <summary>An article's scores by a model that has not seen it, before the chain: those of the kinds for each sentence.</summary>
internal sealed record ArticleScores(LabelledArticle Article, float[] Scores);
