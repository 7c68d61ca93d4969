using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>A stretch between quotation marks, or one that the text introduces as words said; never longer than its block.</summary>
internal sealed class Quotation
{
    /// <summary>The words, marks and blanks around them excluded.</summary>
    public required TextSpan Words { get; init; }

    /// <summary>The words with their marks.</summary>
    public required TextSpan Outer { get; init; }

    public required int Block { get; init; }

    public MarkFamily Family { get; init; }

    /// <summary>Whether a closing mark stands at its end.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether no marks stand around it: a block quotation, a statement, an answer in an interview.</summary>
    public bool IsUnmarked { get; init; }

    /// <summary>Who says it when the form itself tells, as in an interview: the range of the name.</summary>
    public TextSpan? Label { get; init; }

    /// <summary>Whether it carries on the one before, unclosed in an earlier paragraph.</summary>
    public bool Continues { get; init; }
}
