using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>Lines of a buffer that make one block.</summary>
/// <param name="First">The first line.</param>
/// <param name="End">After the last line.</param>
/// <param name="Skip">How many characters of the first line are a list marker, which is left out.</param>
/// <param name="Kind">The block's kind.</param>
internal readonly record struct LineGroup(int First, int End, int Skip, BlockKind Kind);
