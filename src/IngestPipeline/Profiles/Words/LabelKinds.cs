using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Words;

/// <summary>The file of labels.</summary>
internal sealed record LabelKinds(ImmutableArray<LabelKind> Kinds);
