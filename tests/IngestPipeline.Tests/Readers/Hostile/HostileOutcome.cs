using IngestPipeline.Diagnostics;
using IngestPipeline.Records;

namespace IngestPipeline.Tests.Readers.Hostile;

/// <summary>What every document ends in, whatever it holds.</summary>
internal static class HostileOutcome
{
    /// <summary>Whether it is a sound record or a named reason that blames the document, not the library.</summary>
    public static void AssertNamed(IngestResult result)
    {
        if (result is IngestResult.Emitted emitted)
        {
            Assert.Empty(RecordCheck.Problems(emitted.Record));
            return;
        }

        var reason = result is IngestResult.Skipped skipped ? skipped.Reason : Assert.IsType<IngestResult.Failed>(result).Reason;
        var cause = (result as IngestResult.Failed)?.Exception;
        Assert.Contains(reason.Code, Reasons.All.Select(known => known.Code));
        Assert.False(reason.Code == Reasons.StageFailed.Code || reason.Code == Reasons.Ungrounded.Code, $"{reason.Message} {cause}");
    }
}
