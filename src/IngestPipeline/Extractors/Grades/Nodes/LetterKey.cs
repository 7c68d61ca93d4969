using System.Collections.Frozen;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Grades.Nodes;

/// <summary>The letters a page gives for its grades: "Key: O outstanding, G good, A adequate, RI requires improvement".</summary>
internal static class LetterKey
{
    /// <summary>A key has at least so many grades.</summary>
    private const int FewestGrades = 3;

    private const int LongestBlock = 240;

    /// <summary>Looks for a key among the blocks that name several grades; null where there is none.</summary>
    public static FrozenDictionary<string, GradeEntry>? Of(Article article, NodeReader reader, List<PhraseMatch<bool>> spots)
    {
        var spot = 0;
        foreach (var block in article.Blocks)
        {
            while (spot < spots.Count && spots[spot].Start < block.Span.Start)
                spot++;
            var last = spot + FewestGrades - 1;
            if (block.Span.Length <= LongestBlock && last < spots.Count && spots[last].Start < block.Span.End
                && Read(article.Text, reader.Read(block.Span)) is { Count: >= FewestGrades } key)
                return key.ToFrozenDictionary(StringComparer.Ordinal);
        }

        return null;
    }

    private static Dictionary<string, GradeEntry> Read(string text, List<Node> nodes)
    {
        var key = new Dictionary<string, GradeEntry>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
            if (nodes[i].Kind == NodeKind.Grade && (LetterBeside(text, nodes, i, -1) ?? LetterBeside(text, nodes, i, 1)) is { } letter)
                key.TryAdd(letter, nodes[i].Term.Grade!);
        return key;
    }

    private static string? LetterBeside(string text, List<Node> nodes, int grade, int step)
    {
        var i = grade + step;
        while (i >= 0 && i < nodes.Count && nodes[i].Kind is NodeKind.Dash or NodeKind.Colon or NodeKind.Open or NodeKind.Close or NodeKind.Is
            or NodeKind.Quote or NodeKind.Bar)
            i += step;
        if (i < 0 || i >= nodes.Count || nodes[i].End - nodes[i].Start is < 1 or > 2)
            return null;
        var letters = text.AsSpan(nodes[i].Start, nodes[i].End - nodes[i].Start);
        return IsInitials(letters, text.AsSpan(nodes[grade].Start, nodes[grade].End - nodes[grade].Start)) ? letters.ToString() : null;
    }

    // "RI" of "requires improvement".
    private static bool IsInitials(ReadOnlySpan<char> letters, ReadOnlySpan<char> grade)
    {
        var at = 0;
        foreach (var letter in letters)
        {
            if (!char.IsUpper(letter) || at < 0 || at >= grade.Length || char.ToUpperInvariant(grade[at]) != letter)
                return false;
            at = grade[at..].IndexOf(' ') is >= 0 and var next ? at + next + 1 : -1;
        }

        return true;
    }
}
