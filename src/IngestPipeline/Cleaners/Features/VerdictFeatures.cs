namespace IngestPipeline.Cleaners.Features;

/// <summary>What the rules made of a block.</summary>
internal static class VerdictFeatures
{
    public static ReadOnlySpan<string> Names => (string[])
    [
        "ruleKeeps", "ruleOutside", "ruleTeaser", "ruleLinks", "ruleAboveTitle", "ruleOrphan", "ruleNamed",
    ];

    public static void Write(ref FeatureRow row, Draft draft, int index)
    {
        var rule = draft[index]?.By;
        row.Add(draft.IsKept(index));
        row.Add(rule == "rule:outside");
        row.Add(rule == "rule:teaser");
        row.Add(rule is "rule:link-only" or "rule:link-list");
        row.Add(rule == "rule:above-title");
        row.Add(rule == "rule:orphan-heading");
        row.Add(rule is not null
            && (rule.StartsWith("rule:name-", StringComparison.Ordinal) || rule.StartsWith("rule:tag-", StringComparison.Ordinal)));
    }
}
