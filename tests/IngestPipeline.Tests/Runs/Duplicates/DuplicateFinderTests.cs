using IngestPipeline.Model;
using IngestPipeline.Runs.Duplicates;
using IngestPipeline.Tests.Cli;

namespace IngestPipeline.Tests.Runs.Duplicates;

public sealed class DuplicateFinderTests
{
    private const string Story = """
        Northshire Police has been told to improve the way it answers calls from the public after inspectors found that people who ring
        the force wait too long. The inspectorate said that 93 per cent of emergency calls were answered within ten seconds in the year to
        March, while 1,240 callers gave up before anyone spoke to them. The chief constable said the force had taken on 45 more call
        handlers since the visit and would open a second control room in the spring. Residents told the inspectors that they had stopped
        ringing at night. The commissioner said she would ask for a report on progress at her next public meeting in the county hall.
        """;

    [Fact]
    public void Find_CopyWithAnotherLastSentence_IsLinkedToTheFirst()
    {
        var link = Assert.Single(Find(("b", Story + " This story first stood elsewhere."), ("a", Story)));
        Assert.Equal(("b", "a"), (link.Id, link.DuplicateOf));
        Assert.InRange(link.Similarity, 0.9, 0.99);
    }

    [Fact]
    public void Find_SameWords_AreOneStoryWhateverTheMarks()
    {
        var link = Assert.Single(Find(("a", Story), ("b", Story.Replace(".", " –", StringComparison.Ordinal).ToUpperInvariant())));
        Assert.Equal(1, link.Similarity);
    }

    [Theory]
    [InlineData("93 per cent", "39 per cent")]
    [InlineData("1,240 callers", "1,420 callers")]
    [InlineData("45 more", "54 more")]
    public void Find_FiguresDiffer_IsNoCopy(string figure, string other) =>
        Assert.Empty(Find(("a", Story), ("b", Story.Replace(figure, other, StringComparison.Ordinal))));

    [Fact]
    public void Find_FigureDiffersInACopyThatWasCut_IsNoCopy() => Assert.Empty(Find(
        ("a", Story), ("b", Story.Replace("1,240", "1,250", StringComparison.Ordinal) + " This story first stood elsewhere.")));

    [Fact]
    public void Find_AnotherStory_IsNoCopy() => Assert.Empty(Find(("a", Story), ("b", string.Join(' ', Story.Split(' ').Reverse()))));

    [Fact]
    public void Find_FewWords_AreNeverCompared() => Assert.Null(TextSignature.Of("Forty officers are to join the force."));

    [Fact]
    public void Find_ManyCopies_AllPointAtTheFirstPublished()
    {
        var texts = Enumerable.Range(0, 50).Select(i => ($"{i:00}", $"{Story} Copy {(char)('a' + (i % 26))}{(char)('a' + (i / 26))}.")).ToArray();
        var links = Find(published: id => id == "31" ? "2024-01-01" : "2024-02-16", texts);
        Assert.Equal(49, links.Count);
        Assert.All(links, link => Assert.Equal("31", link.DuplicateOf));
    }

    [Fact]
    public void Find_GradeDiffers_IsNoCopy()
    {
        var grade = SampleRecord.Make();
        var text = Story + " " + grade.Article.Text;
        var records = new[] { "a", "b" }.ToDictionary(id => id, id => grade with
        {
            Id = id,
            Article = grade.Article with { Text = text },
            Grades = [.. grade.Grades.Select(given => id == "b" ? given with { Value = "inadequate" } : given)],
        });
        Assert.NotEmpty(grade.Grades);
        Assert.Empty(Find(records));
    }

    private static IReadOnlyList<DuplicateLink> Find(params (string Id, string Text)[] texts) => Find(_ => "2024-02-16", texts);

    private static IReadOnlyList<DuplicateLink> Find(Func<string, string> published, params (string Id, string Text)[] texts)
    {
        var sample = SampleRecord.Make();
        return Find(texts.ToDictionary(pair => pair.Id, pair => sample with
        {
            Id = pair.Id,
            Article = sample.Article with { Text = pair.Text, Published = published(pair.Id) },
            Grades = [],
        }));
    }

    private static IReadOnlyList<DuplicateLink> Find(Dictionary<string, Record> records) => new DuplicateFinder(records.GetValueOrDefault).Find(
        [.. records.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, TextSignature.Of(pair.Value.Article.Text)!))],
        TestContext.Current.CancellationToken);
}
