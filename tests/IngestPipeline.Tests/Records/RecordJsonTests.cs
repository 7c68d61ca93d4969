using System.Text;
using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Records;

public sealed class RecordJsonTests
{
    [Fact]
    public void Serialize_ThenDeserialize_GivesTheSameBytes()
    {
        var bytes = RecordJson.Serialize(Example());
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(RecordJson.Serialize(RecordJson.Deserialize(bytes))));
    }

    [Fact]
    public void Serialize_Spans_AreArraysOfTwoNumbers()
    {
        using var json = JsonDocument.Parse(RecordJson.Serialize(Example()));
        var span = json.RootElement.GetProperty("figures")[0].GetProperty("span");
        Assert.Equal([21, 32], span.EnumerateArray().Select(number => number.GetInt32()));
    }

    [Fact]
    public void Serialize_LettersOfAllScripts_AreNotEscaped() =>
        Assert.Contains("“Café”", Encoding.UTF8.GetString(RecordJson.SerializeLine(Example())), StringComparison.Ordinal);

    [Fact]
    public void SerializeLine_IsOneLine()
    {
        var line = RecordJson.SerializeLine(Example());
        Assert.Equal(line.Length - 1, Array.IndexOf(line, (byte)'\n'));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    [InlineData("not json")]
    public void Deserialize_NotARecord_Throws(string json) =>
        Assert.Throws<JsonException>(() => RecordJson.Deserialize(Encoding.UTF8.GetBytes(json)));

    private static Record Example()
    {
        var article = TestArticle.Of("Kent Police answered 79 per cent of calls.\nThe “Café” opened.");
        article.Facts.Figures.Add(new Figure(article.Ground(new TextSpan(21, 32))) { Kind = FigureKind.Percent, Value = 79, Unit = "percent" });
        return RecordAssembler.Assemble(article, new RecordPipeline { Version = "0", Profile = "none", Models = new Dictionary<string, string>() });
    }
}
