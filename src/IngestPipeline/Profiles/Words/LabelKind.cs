using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Words;

/// <summary>A kind of label that pages set between or round the paragraphs, by the words such labels are made of.</summary>
/// <param name="Id">Names it in the ledger.</param>
/// <param name="Category">As furniture patterns have it.</param>
/// <param name="Core">Lines of words one of which such a label holds.</param>
/// <param name="Beside">Lines of words that stand beside those.</param>
/// <param name="Whole">Labels that hold none of them.</param>
internal sealed record LabelKind(
    string Id, string Category, ImmutableArray<string> Core, ImmutableArray<string> Beside, ImmutableArray<string> Whole);
