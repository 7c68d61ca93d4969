namespace IngestPipeline.Training.Findings;

/// <summary>An article's labelled sentences, in order.</summary>
internal sealed record LabelledArticle(string Name, IReadOnlyList<LabelledSentence> Sentences);
