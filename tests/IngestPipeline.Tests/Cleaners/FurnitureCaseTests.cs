using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Furniture;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>Holds every furniture pattern to what it is for and to the harm it must not do, in pages and in pasted text.</summary>
public sealed class FurnitureCaseTests
{
    private const string Below = "Whoever wrote this has never had to ring the force at night in the rain, and I have done it twice now.";

    private static readonly IReadOnlyDictionary<string, FurnitureCase> Cases = Read().ToDictionary(row => row.Id, StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, FurniturePattern> Patterns =
        Profile.UkInspections.Furniture.Patterns.ToDictionary(pattern => pattern.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Patterns.Keys];

    public static TheoryData<string> EndingIds =>
        [.. Patterns.Values.Where(pattern => pattern.Action == FurnitureAction.StopAfter).Select(pattern => pattern.Id)];

    [Fact]
    public void Cases_AreOfPatterns() => Assert.All(Cases.Keys, id => Assert.Contains(id, Patterns.Keys));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Pattern_InTheProfile_IsAsItsCaseSays(string id)
    {
        var (pattern, expected) = (Patterns[id], Cases[id]);

        Assert.Equal(expected.Action, Kebab(pattern.Action.ToString()));
        Assert.Equal(expected.Scope, Kebab(pattern.Scope.ToString()));
        Assert.Equal(expected.Risk, Kebab(pattern.Risk.ToString()));
        Assert.True(pattern.Risk == FurnitureRisk.None || pattern.Pattern is null || expected.Kept.Count > 0, "It needs a sentence to keep.");
        Assert.True(IsKept(pattern.Action) || id == "nw-list-number" || expected.Removed.Count > 0, "It needs a line to remove.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Line_OfAPattern_IsNoPartOfTheText(string id)
    {
        Assert.All(Cases[id].Removed, line =>
        {
            AssertRemoved(Patterns[id], line, Cleaned.Page($"<p>{line}</p>"));
            AssertRemoved(Patterns[id], line, Pasted(line));
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sentence_OfTheSameWords_IsKept(string id)
    {
        Assert.All(Cases[id].Kept, line =>
        {
            Assert.Contains(line, Lines(Cleaned.Page($"<p>{line}</p>"), BlockLabel.Content));
            Assert.Contains(line, Lines(Pasted(line), BlockLabel.Content));
        });
    }

    [Theory]
    [MemberData(nameof(EndingIds))]
    public void LineThatEnds_BelowTheText_TakesAllBelowItAlong(string id)
    {
        Assert.All(Cases[id].Removed, line =>
        {
            var page = $"<h1>Force told to improve</h1>{Paragraphs}<p>{line}</p><p>{Below}</p>";
            // In a page the model has a say in what a line of some risk ends.
            if (Patterns[id].Risk == FurnitureRisk.None)
                Assert.DoesNotContain(Below, Cleaned.Html($"<html><body><article>{page}</article></body></html>").Text);
            Assert.DoesNotContain(Below, Cleaned.Plain($"Force told to improve\n\n{string.Join("\n\n", Body)}\n\n{line}\n\n{Below}\n").Text);
        });
    }

    private static readonly string[] Body =
    [
        "Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.",
        "Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.",
        "The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.",
        "The inspectorate will come back in the spring to see whether calls are answered in time, and will publish what it finds.",
    ];

    private static string Paragraphs => string.Concat(Body.Select(text => $"<p>{text}</p>"));

    private static Cleaned Pasted(string line) =>
        Cleaned.Plain($"Force told to improve\n\n{Body[0]}\n\n{Body[1]}\n\n{line}\n\n{Body[2]}\n\n{Body[3]}\n");

    private static void AssertRemoved(FurniturePattern pattern, string line, Cleaned cleaned)
    {
        if (pattern.Pattern is null)
            return;
        Assert.Contains(Body[2], Lines(cleaned, BlockLabel.Content));
        Assert.DoesNotContain(Lines(cleaned, BlockLabel.Content), text => text == line.Trim() || pattern.IsMatch(text));
        if (!IsCaption(pattern.Action))
            Assert.DoesNotContain(Lines(cleaned, BlockLabel.Caption), text => pattern.IsMatch(text));
    }

    private static IEnumerable<string> Lines(Cleaned cleaned, BlockLabel label) => cleaned.Article.Blocks
        .Where(block => cleaned.Document.Verdicts[block.DocumentBlock].Label == label)
        .Select(block => cleaned.Text[block.Span.Start..block.Span.End]);

    private static bool IsKept(FurnitureAction action) =>
        action is FurnitureAction.Keep or FurnitureAction.KeepAsNote or FurnitureAction.MarkEmbed or FurnitureAction.NoGradeZone;

    private static bool IsCaption(FurnitureAction action) =>
        action is FurnitureAction.MarkCaption or FurnitureAction.DropInlineMarkCaption or FurnitureAction.KeepOneAsCaption;

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static FurnitureCase[] Read()
    {
        var path = Path.Combine(Repository.Root, "tests", "IngestPipeline.Tests", "Cleaners", "FurnitureCases.json");
        return JsonSerializer.Deserialize<FurnitureCase[]>(File.ReadAllBytes(path), JsonSerializerOptions.Web)!;
    }
}
