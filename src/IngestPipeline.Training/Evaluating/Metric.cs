namespace IngestPipeline.Training.Evaluating;

/// <summary>One figure of an evaluation.</summary>
/// <param name="Set">What it was measured on, such as <c>fundus</c>.</param>
/// <param name="Name">What was measured, such as <c>text.f1</c>.</param>
/// <param name="Value">0 to 1; a count where the name says so.</param>
/// <param name="Cases">How many pages, strings or labels it was measured on.</param>
internal sealed record Metric(string Set, string Name, double Value, int Cases)
{
    /// <summary>The name a floor goes by.</summary>
    public string Key => $"{Set}/{Name}";
}
