using System.Collections.Frozen;
using System.Collections.Immutable;

namespace IngestPipeline;

/// <summary>The frozen stages of a pipeline, in the order they run.</summary>
internal sealed record PipelineStages(
    FrozenDictionary<string, IFetcher> Fetchers,
    ImmutableArray<IDocumentReader> Readers,
    ImmutableArray<IBlockClassifier> Classifiers,
    ImmutableArray<(string Name, IAnnotator Stage)> Annotators,
    ImmutableArray<(string Name, IExtractor Stage)> Extractors);
