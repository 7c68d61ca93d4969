using System.Collections.Frozen;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Furniture;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>Keeps running text that merely begins like furniture, or mentions it, from being taken for it.</summary>
internal static class PatternGuard
{
    private const int FewWords = 12;
    private const int ManyWords = 60;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsReporting =
        CleaningWords.English.Reporting.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Accepts(FurniturePattern pattern, Block block, BlockTraits traits)
    {
        if (pattern.Action is FurnitureAction.KeepAsNote)
            return true;
        if (IsSubject(pattern, block, traits))
            return false;
        if (traits.Words <= FewWords && !traits.EndsSentence)
            return pattern.Action != FurnitureAction.StopAfter || Covers(pattern, block, traits);
        if (pattern.Risk == FurnitureRisk.None)
            return traits.Words <= ManyWords || traits.AddressesReader;
        if (pattern.Risk == FurnitureRisk.Low && IsWholeLine(pattern, block))
            return true;
        if (Reports(block.Text))
            return false;
        return pattern switch
        {
            { Category: "footer" } when traits.Words <= ManyWords => true,
            { Risk: FurnitureRisk.Low } => Addresses(block, traits) && Covers(pattern, block, traits),
            _ => traits.Words <= FewWords && Addresses(block, traits),
        };
    }

    /// <summary>A real heading of one word, “Facebook” or “Like”, says what its text is about.</summary>
    private static bool IsSubject(FurniturePattern pattern, Block block, BlockTraits traits) =>
        block is { HeadingLevel: > 1, Element: not null } && traits.Words == 1
        && pattern is { Action: FurnitureAction.DropLine, Category: "share" or "comments" }
        && !block.Text.StartsWith("Share", StringComparison.OrdinalIgnoreCase)
        && !block.Text.StartsWith("Comment", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether someone is said to have said or done something, as furniture never has it.</summary>
    private static bool Reports(string text)
    {
        var words = new WordScanner(text);
        while (words.MoveNext())
            if (IsReporting.Contains(words.Current))
                return true;
        return false;
    }

    /// <summary>Quoted speech says “you” and “we” too.</summary>
    private static bool Addresses(Block block, BlockTraits traits) =>
        traits.AddressesReader && !traits.HasQuoteMark && block.Text[0] is not ('‘' or '\'');

    private static bool IsWholeLine(FurniturePattern pattern, Block block) => MatchOf(pattern, block) is { } match
        && match.Start == 0 && match.End >= block.Text.Length - 1;

    /// <summary>Whether enough of the line is the furniture's, for an action that drops more than the line.</summary>
    private static bool Covers(FurniturePattern pattern, Block block, BlockTraits traits)
    {
        if (pattern.Action != FurnitureAction.StopAfter || pattern.Risk == FurnitureRisk.None || pattern.Category == "footer")
            return true;
        return MatchOf(pattern, block) is { } match
            && (match.Length * 2 >= block.Text.Length || Addresses(block, traits)
                || (match.End < block.Text.Length && block.Text[match.End] == ':') || block.Text[match.End - 1] == ':');
    }

    private static TextSpan? MatchOf(FurniturePattern pattern, Block block)
    {
        foreach (var match in pattern.Regex!.EnumerateMatches(block.Text))
            return match.Length == 0 ? null : new TextSpan(match.Index, match.Index + match.Length);
        return null;
    }
}
