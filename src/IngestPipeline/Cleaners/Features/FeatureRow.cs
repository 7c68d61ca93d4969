namespace IngestPipeline.Cleaners.Features;

/// <summary>Fills one row of features in the order of <see cref="BlockFeatures.Names"/>.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    private readonly Span<float> _values = values;

    /// <summary>How many features are filled.</summary>
    public int Count { get; private set; }

    public void Add(float value) => _values[Count++] = value;

    public void Add(bool value) => Add(value ? 1f : 0f);
}
