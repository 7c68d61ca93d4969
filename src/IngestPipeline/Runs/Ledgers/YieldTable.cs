using System.Text.Json;
using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>What each run's records gave, by source.</summary>
internal sealed class YieldTable(LedgerFile file)
{
    public void Save(int run, IEnumerable<SourceYield> yields)
    {
        foreach (var yield in yields)
            file.Execute(
                "INSERT OR REPLACE INTO yields (run, source, yield) VALUES ($0, $1, $2)",
                run, yield.Source, JsonSerializer.Serialize(yield, RunJsonContext.Compact.SourceYield));
    }

    /// <summary>What all runs before this one gave together, by source.</summary>
    public IReadOnlyList<SourceYield> Before(int run)
    {
        var tally = new YieldTally();
        foreach (var text in file.Query("SELECT yield FROM yields WHERE run < $0", row => row.GetString(0), run))
            tally.Add(JsonSerializer.Deserialize(text, RunJsonContext.Compact.SourceYield)!);
        return tally.Yields;
    }
}
