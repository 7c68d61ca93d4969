namespace IngestPipeline.Readers.Html;

/// <summary>A piece of running text between two tags.</summary>
/// <param name="Start">Where it starts in the source; of a time, where its attributes do.</param>
/// <param name="End">Where it ends in the source.</param>
/// <param name="Marks">What holds for it.</param>
internal readonly record struct TextPiece(int Start, int End, TextMarks Marks)
{
    public bool Is(TextMarks marks) => (Marks & marks) != 0;
}
