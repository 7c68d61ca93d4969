using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Changes;

/// <summary>What a figure is compared with, before it is grounded.</summary>
internal readonly record struct Comparator(FigureComparatorKind Kind, TextSpan Span);
