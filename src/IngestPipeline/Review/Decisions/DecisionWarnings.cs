using IngestPipeline.Model;

namespace IngestPipeline.Review.Decisions;

/// <summary>Tells in a record which decisions were made in it and which come back.</summary>
internal static class DecisionWarnings
{
    public const string Decided = "decided";
    public const string Returns = "decision-returns";

    public static Record Tell(Record record, IReadOnlyList<ReviewDecision> applied, IReadOnlyList<ReviewDecision> returned)
    {
        if (applied.Count == 0 && returned.Count == 0)
            return record;
        var told = applied.Select(decision => new Warning(Decided, $"A reviewer decided {decision.Path}."))
            .Concat(returned.Select(decision => new Warning(
                Returns, $"What a reviewer decided of {decision.Path} could not be applied: the words it rests on are not as they were.")));
        return record with { Warnings = [.. record.Warnings.Concat(told).Distinct()] };
    }
}
