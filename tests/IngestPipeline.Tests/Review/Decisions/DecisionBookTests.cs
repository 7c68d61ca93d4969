using System.Text;
using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Tests.Review.Decisions;

public sealed class DecisionBookTests
{
    private const string Text =
        "Kent Police was rated good at preventing crime.\nIt recorded 93 per cent of crime.\n“We are pleased with it,” she said.";

    private const string Path = "grades[kent/preventing-crime/current]";

    [Fact]
    public void Apply_NotAGrade_RemovesIt_AfterEveryRun()
    {
        var book = BookOf(DecisionMaker.Correcting(Make(Text), Path, null, isNone: true));
        for (var run = 0; run < 3; run++)
        {
            var decided = book.Apply(Make(Text));
            Assert.Empty(decided.Record.Grades);
            Assert.Single(decided.Applied);
            Assert.Single(decided.Record.Warnings, warning => warning.Code == "decided");
        }
    }

    [Fact]
    public void Apply_Twice_IsOnce()
    {
        var book = BookOf(DecisionMaker.Correcting(Make(Text), Path, null, isNone: true));
        var once = book.Apply(Make(Text)).Record;
        Assert.Equal(RecordJson.Serialize(once), RecordJson.Serialize(book.Apply(once).Record));
    }

    [Fact]
    public void Apply_AnotherSpeaker_SetsIt_AndStandsWhenTheArticleGrows()
    {
        var book = BookOf(DecisionMaker.Correcting(Make(Text), "quotes[0].speaker.name", Json("\"Roy Wilsher\""), isNone: false));
        var decided = book.Apply(Make("Roads were gritted in the night, the council said.\n" + Text));
        Assert.Equal("Roy Wilsher", Assert.Single(decided.Record.Quotes).Speaker.Name);
        Assert.Equal(1, decided.Record.Quotes[0].Confidence);
    }

    [Fact]
    public void Apply_WordsThatChanged_ReturnsForReview()
    {
        var book = BookOf(DecisionMaker.Correcting(Make(Text), Path + ".grade", Json("\"adequate\""), isNone: false));
        var decided = book.Apply(Make(Text.Replace("was rated", "has once more been rated", StringComparison.Ordinal)));
        Assert.Equal("good", Assert.Single(decided.Record.Grades).Value);
        Assert.Single(decided.Returned);
        Assert.Contains(decided.Record.Warnings, warning => warning.Code == "decision-returns");
    }

    [Fact]
    public void Judge_APipelineThatLearned_Stands()
    {
        var book = BookOf(DecisionMaker.Correcting(Make(Text), Path + ".grade", Json("\"adequate\""), isNone: false));
        Assert.Equal(DecisionState.Applies, Assert.Single(book.Judge(Make(Text))).State);
        var learned = Make(Text, "adequate");
        Assert.Equal(DecisionState.Stands, Assert.Single(book.Judge(learned)).State);
        Assert.Same(learned, book.Apply(learned).Record);
    }

    [Fact]
    public void Rejecting_EachKindOfChange_MakesTheAcceptedValueStand()
    {
        var accepted = Make(Text);
        var bare = new RecordDraft(Text).Figure("93 per cent", 94, "crime").Quote("We are pleased with it,", "Ann Other")
            .Grade("rated good", "kent", "else", "good").Record();
        var changes = RecordComparer.Compare(new ComparedRecord(accepted), new ComparedRecord(bare)).Changes;
        var decisions = changes.Select(change => DecisionMaker.Rejecting(change, bare)).OfType<ReviewDecision>().ToArray();
        var decided = BookOf(decisions).Apply(bare);
        Assert.Empty(decided.Returned);
        var left = RecordComparer.Compare(new ComparedRecord(accepted), new ComparedRecord(decided.Record)).Changes;
        Assert.DoesNotContain(left, change => change.Part is not RecordPart.Warnings);
    }

    [Theory]
    [InlineData("title", "Another headline")]
    [InlineData("published", "2024-02-16")]
    public void Apply_AFieldOfTheArticle_IsSet(string field, string value)
    {
        var book = BookOf(DecisionMaker.Correcting(Make(Text), "article." + field, Json($"\"{value}\""), isNone: false));
        Assert.Equal(value, DecisionMaker.ValueAt(book.Apply(Make(Text)).Record, "article." + field)!.Value.GetString());
    }

    [Theory]
    [InlineData("grades")]
    [InlineData("nothing[0].x")]
    [InlineData("grades[99].grade")]
    [InlineData("grades[0]")]
    [InlineData("article.text")]
    [InlineData("quotes[0].text")]
    [InlineData("")]
    [InlineData("[")]
    public void Correcting_APathThatLeadsNowhere_IsRefused(string path) =>
        Assert.Throws<FormatException>(() => DecisionMaker.Correcting(Make(Text), path, Json("1"), isNone: false));

    [Fact]
    public void Load_TornAndHostileLines_AreWarningsAndCostNoOther()
    {
        var good = Encoding.UTF8.GetString(Numbered(1, DecisionMaker.Correcting(Make(Text), Path, null, isNone: true)).ToLine());
        var lines = good + "nonsense\n" + "[]\n\n{\"schema\":\"ingest-decision/9\"}\n" + new string('x', 10_000_000) + "\n" + good + good[..40];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        var book = DecisionBook.Load(stream);
        Assert.Equal(2, book.All.Count);
        Assert.Equal(5, book.Warnings.Count);
        Assert.Contains("not written to its end", book.Warnings[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AMarkBeforeTheFirstLineAndReturnsAtTheEnds_CostNothing()
    {
        var line = Numbered(1, DecisionMaker.Correcting(Make(Text), Path, null, isNone: true)).ToLine();
        var book = DecisionBook.Load(new MemoryStream([0xEF, 0xBB, 0xBF, .. line.AsSpan()[..^1], (byte)'\r', (byte)'\n']));
        Assert.Single(book.All);
        Assert.Empty(book.Warnings);
    }

    [Fact]
    public void Load_AFileOfSomethingElse_IsAFewSentences()
    {
        var book = DecisionBook.Load(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("nonsense\n", 5000)))));
        Assert.Equal(11, book.Warnings.Count);
        Assert.StartsWith("4990 more lines are no decisions", book.Warnings[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AFolder_IsNotNoDecisions() =>
        Assert.Throws<IOException>(() => DecisionBook.Load(System.IO.Path.GetTempPath()));

    [Theory]
    [InlineData("""{"action":"keep","value":{"text":5}}""")]
    [InlineData("""{"action":"keep","value":{"text":"good","span":[1]}}""")]
    [InlineData("""{"action":"keep","value":{"text":"good","span":[-5,-9]}}""")]
    [InlineData("""{"action":"keep","value":{"text":"good","spans":[null]}}""")]
    [InlineData("""{"action":"keep","value":{"text":"rated good","span":[0,10]}}""")]
    [InlineData("""{"action":"keep","value":[]}""")]
    [InlineData("""{"action":"keep"}""")]
    [InlineData("""{"action":"set","field":"","value":{}}""")]
    [InlineData("""{"action":"set","field":"force.x.y","value":1,"key":"kent/preventing-crime/current"}""")]
    [InlineData("""{"action":"set","field":"grade","value":{},"key":"kent/preventing-crime/current"}""")]
    [InlineData("""{"action":"set","field":"span","value":[0,99999],"key":"kent/preventing-crime/current"}""")]
    public void Apply_ADecisionThatMakesNoSense_ComesBackAndSpoilsNothing(string change)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(change)!;
        (json["schema"], json["number"], json["id"], json["part"]) = ("ingest-decision/1", 1, "test.txt", "grades");
        (json["key"], json["field"]) = (json["key"]?.DeepClone() ?? "", json["field"]?.DeepClone() ?? "");
        var book = DecisionBook.Load(new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString())));
        var decided = book.Apply(Make(Text));
        Assert.Equal("good", Assert.Single(decided.Record.Grades).Value);
        Assert.Single(decided.Returned);
    }

    [Fact]
    public void FingerprintOf_IsOfWhatIsDecided()
    {
        var decision = DecisionMaker.Correcting(Make(Text), Path, null, isNone: true);
        Assert.Null(DecisionBook.Empty.FingerprintOf("test.txt"));
        var print = BookOf(decision).FingerprintOf("test.txt");
        Assert.Equal(print, BookOf(decision with { Note = "why", When = DateTimeOffset.UnixEpoch }).FingerprintOf("test.txt"));
        Assert.NotEqual(print, BookOf(DecisionMaker.Correcting(Make(Text), "figures[0]", null, isNone: true)).FingerprintOf("test.txt"));
        Assert.Null(BookOf(decision).FingerprintOf("other.txt"));
    }

    [Fact]
    public void Of_ALaterDecisionOnTheSame_ReplacesTheEarlier()
    {
        var book = BookOf(
            DecisionMaker.Correcting(Make(Text), Path + ".grade", Json("\"adequate\""), isNone: false),
            DecisionMaker.Correcting(Make(Text), Path + ".grade", Json("\"good\""), isNone: false));
        Assert.Equal("good", Assert.Single(book.Of("test.txt")).Value!.Value.GetString());
        Assert.Equal(2, book.All.Count);
    }

    private static Record Make(string text, string grade = "good") => new RecordDraft(text)
        .Grade("good at preventing crime", "kent", "preventing-crime", grade).Figure("93 per cent", 93, "crime")
        .Quote("We are pleased with it,", null).Record();

    private static DecisionBook BookOf(params ReviewDecision[] decisions) =>
        DecisionBook.Load(new MemoryStream([.. decisions.SelectMany((decision, i) => Numbered(i + 1, decision).ToLine())]));

    private static ReviewDecision Numbered(int number, ReviewDecision decision) => decision with { Number = number };

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
