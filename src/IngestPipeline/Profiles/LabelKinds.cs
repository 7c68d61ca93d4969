using System.Collections.Immutable;

namespace IngestPipeline.Profiles;

/// <summary>The file of labels.</summary>
internal sealed record LabelKinds(ImmutableArray<LabelKind> Kinds);
