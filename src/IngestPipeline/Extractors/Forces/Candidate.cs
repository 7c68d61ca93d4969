using IngestPipeline.Model;
using IngestPipeline.Profiles.Forces;

namespace IngestPipeline.Extractors.Forces;

/// <summary>A form that may name a force.</summary>
internal readonly record struct Candidate(ForceEntry Force, TextSpan Span, ForceFormKind Kind, int Block);
