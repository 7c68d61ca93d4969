using Microsoft.ML.Data;

namespace IngestPipeline.Training.Findings;

/// <summary>A sentence as a trainer sees it.</summary>
internal sealed class FindingRow
{
    /// <summary>The sentence's kind, counted from 0 as ML.NET's loader of rows counts keys.</summary>
    public uint Label { get; set; }

    public VBuffer<float> Features { get; set; }
}
