using IngestPipeline.Cleaners;

namespace IngestPipeline.Training.Alignment;

/// <summary>A labelled article's letters, and where its paragraphs stand in them.</summary>
internal sealed class LabelledText
{
    private readonly ILookup<string, int> _starts;

    public LabelledText(IReadOnlyList<string> paragraphs)
    {
        var pieces = paragraphs.Select(paragraph => TextFold.Letters(paragraph)).ToList();
        var starts = new List<(string Text, int Start)>();
        var position = 0;
        foreach (var piece in pieces)
        {
            starts.Add((piece, position));
            position += piece.Length;
        }

        Letters = string.Concat(pieces);
        _starts = starts.ToLookup(entry => entry.Text, entry => entry.Start, StringComparer.Ordinal);
    }

    public string Letters { get; }

    /// <summary>Where paragraphs stand that are just these letters.</summary>
    public IEnumerable<int> Paragraphs(string letters) => _starts[letters];
}
