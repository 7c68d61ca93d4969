namespace IngestPipeline.Training.Quotes;

/// <summary>A text and what its annotators, one or several, marked as said in it.</summary>
/// <param name="Name">The text's name, without extension.</param>
/// <param name="Text">As its file has it.</param>
/// <param name="Attributions">Those of all annotators.</param>
internal sealed record QuotedText(string Name, string Text, IReadOnlyList<LabelledAttribution> Attributions);
