namespace IngestPipeline.Model;

/// <summary>The inspection an article reports. Dates have the precision the article gives: <c>2023</c>, <c>2023-09</c>, <c>2023-09-14</c>.</summary>
public sealed record Inspection
{
    /// <summary>The profile's id of the inspecting body, such as <c>hmicfrs</c>.</summary>
    public string? Inspectorate { get; init; }

    /// <summary>The profile's id of the programme, such as <c>peel</c>.</summary>
    public string? Programme { get; init; }

    /// <summary>The cycle's id, such as <c>2023-25</c>.</summary>
    public string? Cycle { get; init; }

    /// <summary>When the inspectors looked.</summary>
    public string? Inspected { get; init; }

    /// <summary>When the report came out.</summary>
    public string? Published { get; init; }

    /// <summary>The inspector who reports.</summary>
    public string? Inspector { get; init; }
}
