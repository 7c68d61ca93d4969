using System.Security.Cryptography;
using System.Text.Json;
using IngestPipeline.Tests.Fixtures;
using IngestPipeline.Training.Floors;

namespace IngestPipeline.Tests.Cli;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Evaluate_LabelledPages_PrintsAFigureALine()
    {
        Assert.Equal(0, await _session.RunAsync("evaluate", LabelledFolder.WriteOnePage(_session)));
        Assert.Contains(_session.OutputLines, line => Cells(line) is ["papers", "text.f1", "1.0000", "1"]);
        Assert.Contains(_session.OutputLines, line => Cells(line) is ["metadata", "title.exact", "1.0000", "1"]);
        Assert.Contains(_session.OutputLines, line => Cells(line) is ["metadata", "byline.f1", "1.0000", "1"]);
        Assert.Equal("", _session.Error);
    }

    [Fact]
    public async Task Evaluate_Json_HasTheHashOfTheLabelsAndEveryFigure()
    {
        var data = LabelledFolder.WriteOnePage(_session);
        Assert.Equal(0, await _session.RunAsync("evaluate", data, "--json"));
        var report = JsonDocument.Parse(_session.Output).RootElement;
        Assert.Equal("clean/dev", report.GetProperty("data").GetString());
        Assert.Equal(HashOfLabels(data), report.GetProperty("hash").GetString());
        var f1 = Assert.Single(report.GetProperty("metrics").EnumerateArray(), metric => metric.GetProperty("name").GetString() == "text.f1");
        Assert.Equal("papers", f1.GetProperty("set").GetString());
        Assert.Equal(1, f1.GetProperty("value").GetDouble());
        Assert.Equal(1, f1.GetProperty("cases").GetInt32());
    }

    [Fact]
    public async Task Evaluate_SplitTrain_MeasuresTheOtherPages()
    {
        Assert.Equal(0, await _session.RunAsync("evaluate", LabelledFolder.WriteOnePage(_session, "train"), "--split", "train", "--json"));
        Assert.Contains("\"clean/train\"", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_RulesOnly_LeavesTheModelOut()
    {
        // A teaser in an element that says so: the rules alone drop it, whatever a model makes of it.
        var data = LabelledFolder.WriteTrainable(_session);
        Assert.Equal(0, await _session.RunAsync("evaluate", data, "--rules-only"));
        Assert.Contains(_session.OutputLines, line => Cells(line) is ["papers", "text.f1", "1.0000", "1"]);
    }

    [Fact]
    public async Task Evaluate_RulesOnlyOfAcceptedRecords_IsRefused()
    {
        var corpus = Path.Combine(Repository.Root, "corpus", "articles");
        Assert.Equal(2, await _session.RunAsync("evaluate", corpus, "--rules-only"));
        Assert.Contains("--rules-only is for", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_AcceptedRecords_MeasuresTheWholePipeline()
    {
        foreach (var name in (string[])["northamptonshire-peel.html", "northamptonshire-peel.html.verified.json"])
            _session.Write("articles/" + name, File.ReadAllText(Path.Combine(Repository.Corpus, name)));
        Assert.Equal(0, await _session.RunAsync("evaluate", _session.At("articles")));
        Assert.Contains(_session.OutputLines, line => Cells(line) is ["corpus", "text.f1", "1.0000", "1"]);
        Assert.Contains(_session.OutputLines, line => Cells(line) is ["corpus", "adLabels.removed", "1.0000", _]);
    }

    [Fact]
    public async Task Floors_ThatAreMet_AreShownBesideTheFigures()
    {
        var data = LabelledFolder.WriteOnePage(_session);
        Assert.Equal(0, await _session.RunAsync("evaluate", data, "--floors", WriteFloors(HashOfLabels(data), 0.9)));
        Assert.Contains(_session.OutputLines, line => Cells(line) is ["papers", "text.f1", "1.0000", "0.9000", "1"]);
        Assert.Equal("", _session.Error);
    }

    [Fact]
    public async Task Floors_ThatAreBroken_AreNamedAndExitWith1()
    {
        var data = LabelledFolder.WriteOnePage(_session);
        Assert.Equal(1, await _session.RunAsync("evaluate", data, "--floors", WriteFloors(HashOfLabels(data), 1.5)));
        Assert.StartsWith("error: clean/dev: papers/text.f1 is 1.0000, below its floor of 1.5000.", _session.Error, StringComparison.Ordinal);
        Assert.Contains("text.f1", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Floors_OfOtherLabels_ExitWith1EvenWhenEveryFigureIsHighEnough()
    {
        var floors = WriteFloors(new string('0', 64), 0.1);
        Assert.Equal(1, await _session.RunAsync("evaluate", LabelledFolder.WriteOnePage(_session), "--floors", floors));
        Assert.Contains("not those its floors were set on", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Floors_OfOtherDataOnly_ExitWith1()
    {
        var floors = WriteFloors(new string('0', 64), 0.1);
        Assert.Equal(1, await _session.RunAsync("evaluate", LabelledFolder.WriteOnePage(_session, "train"), "--split", "train", "--floors", floors));
        Assert.Contains("There are no floors for clean/train.", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllowRegression_TellsOfABrokenFloorAndExitsWith0()
    {
        var data = LabelledFolder.WriteOnePage(_session);
        Assert.Equal(0, await _session.RunAsync("evaluate", data, "--floors", WriteFloors(HashOfLabels(data), 1.5), "--allow-regression"));
        Assert.StartsWith("warning: clean/dev: papers/text.f1", _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not json")]
    [InlineData("{}")]
    public async Task Floors_FileThatIsNone_IsExit2(string? text)
    {
        if (text is not null)
            _session.Write("floors.json", text);
        Assert.Equal(2, await _session.RunAsync("evaluate", LabelledFolder.WriteOnePage(_session), "--floors", _session.At("floors.json")));
        Assert.Contains("hint: Name a file of floors", _session.Error, StringComparison.Ordinal);
        Assert.Equal("", _session.Output);
    }

    [Fact]
    public async Task Evaluate_FolderThatIsNotThere_IsExit2()
    {
        Assert.Equal(2, await _session.RunAsync("evaluate", "nowhere"));
        Assert.StartsWith("error: There is no folder 'nowhere'.", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_FolderOfNeitherKind_IsExit2()
    {
        _session.Write("pages/one.html", Pages.Good());
        Assert.Equal(2, await _session.RunAsync("evaluate", _session.At("pages")));
        Assert.Contains("neither labels.jsonl nor an accepted record", _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--split", "test")]
    [InlineData("--frob")]
    public async Task Evaluate_FlagThatIsNone_IsExit2(params string[] flags) =>
        Assert.Equal(2, await _session.RunAsync(["evaluate", LabelledFolder.WriteOnePage(_session), .. flags]));

    [Fact]
    public async Task Evaluate_SplitWithoutPages_IsExit2()
    {
        Assert.Equal(2, await _session.RunAsync("evaluate", LabelledFolder.WriteOnePage(_session), "--split", "train"));
        Assert.Contains("has no page of that split", _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"set\": \"a\", ", 2)]
    [InlineData("null", 2)]
    [InlineData("{ \"set\": \"a\", \"page\": \"x.html\" }", 2)]
    [InlineData("\n\n{ \"set\": ", 4)]
    public async Task Labels_BrokenAtALine_AreExit2AndNameTheLine(string broken, int line)
    {
        _session.Write("data/labels.jsonl", LabelledFolder.LabelOf(1, "one.html", "dev") + "\n" + broken + "\n");
        Assert.Equal(2, await _session.RunAsync("evaluate", _session.At("data")));
        Assert.StartsWith($"error: Line {line} of labels.jsonl", _session.Error, StringComparison.Ordinal);
        Assert.Contains("hint: Mend the line", _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.html")]
    [InlineData("no-such-folder/gone.html.gz")]
    public async Task Labels_OfAPageThatIsNotThere_AreExit2AndNameIt(string page)
    {
        _session.Write("data/labels.jsonl", LabelledFolder.LabelOf(1, page, "dev"));
        Assert.Equal(2, await _session.RunAsync("evaluate", _session.At("data")));
        Assert.StartsWith("error: A labelled page is missing: ", _session.Error, StringComparison.Ordinal);
        Assert.Contains(page, _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_OfAPageThatIsNoGzip_AreExit2AndNameIt()
    {
        _session.Write("data/one.html.gz", "this was never zipped");
        _session.Write("data/labels.jsonl", LabelledFolder.LabelOf(1, "one.html.gz", "dev"));
        Assert.Equal(2, await _session.RunAsync("evaluate", _session.At("data")));
        Assert.Contains("one.html.gz", _session.Error, StringComparison.Ordinal);
    }

    private static string[] Cells(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string HashOfLabels(string data) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(data, "labels.jsonl"))));

    private string WriteFloors(string hash, double floor)
    {
        var floors = new Dictionary<string, double> { ["papers/text.f1"] = floor };
        var file = new FloorFile { Data = new Dictionary<string, DataFloors> { ["clean/dev"] = new(hash, floors) } };
        return _session.Write("floors.json", file.ToJson());
    }
}
