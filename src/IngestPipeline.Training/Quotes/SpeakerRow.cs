using Microsoft.ML.Data;

namespace IngestPipeline.Training.Quotes;

/// <summary>A candidate as ML.NET reads it.</summary>
internal sealed class SpeakerRow
{
    /// <summary>Whether the annotators name this one.</summary>
    public bool Label { get; set; }

    public VBuffer<float> Features { get; set; }
}
