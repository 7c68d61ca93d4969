using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Examples;

/// <summary>The rows of one page.</summary>
internal sealed record PageExamples(LabelledPage Page, IReadOnlyList<BlockExample> Rows);
