namespace IngestPipeline.Readers.Html;

/// <summary>Text without a tag that the parser sees in it: one character of an outline.</summary>
/// <param name="Outline">Where it stands in the outline.</param>
/// <param name="FirstPiece">The first of its pieces; they end where those of the next run start.</param>
internal readonly record struct TextRun(int Outline, int FirstPiece);
