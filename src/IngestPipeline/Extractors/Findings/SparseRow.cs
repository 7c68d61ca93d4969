using System.Runtime.InteropServices;

namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// The features of a sentence that are not zero, in order of their index: repeated ones weigh by the logarithm of how often, and the row has
/// length one. Made once and filled again for each sentence.
/// </summary>
internal sealed class SparseRow
{
    private readonly List<int> _raw = new(256);
    private readonly List<float> _values = new(256);
    private readonly List<int> _indices = new(256);

    public ReadOnlySpan<int> Indices => CollectionsMarshal.AsSpan(_indices);

    public ReadOnlySpan<float> Values => CollectionsMarshal.AsSpan(_values);

    public void Clear() => _raw.Clear();

    public void Add(int index) => _raw.Add(index);

    /// <summary>Makes indices and values of what was added; features from <paramref name="lighter"/> on weigh half.</summary>
    public void Complete(int lighter)
    {
        _indices.Clear();
        _values.Clear();
        var raw = CollectionsMarshal.AsSpan(_raw);
        raw.Sort();
        var squares = 0f;
        for (var i = 0; i < raw.Length;)
        {
            var first = i;
            while (i < raw.Length && raw[i] == raw[first])
                i++;
            var value = (i - first == 1 ? 1 : 1 + MathF.Log(i - first)) * (raw[first] < lighter ? 1 : 0.5f);
            _indices.Add(raw[first]);
            _values.Add(value);
            squares += value * value;
        }

        if (squares == 0)
            return;
        var scale = 1 / MathF.Sqrt(squares);
        foreach (ref var value in CollectionsMarshal.AsSpan(_values))
            value *= scale;
    }
}
