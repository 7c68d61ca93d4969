using System.Text.Json;
using IngestPipeline.Cli;
using Microsoft.Extensions.Configuration;

namespace IngestPipeline.Tests.Cli.Reviewing;

/// <summary>Accepted records of documents that are gone, files somebody spoiled, and a review that is stopped.</summary>
public sealed class GoneDocumentTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Review_AfterADocumentVanished_NamesItAndWhatToDo()
    {
        await AcceptedThenOneGone();
        Assert.Equal(0, await RunAsync());
        Assert.Equal(0, await Say("review"));
        Assert.Contains("gone: 1 accepted document no longer there, the record kept: b.html.", _session.Error, StringComparison.Ordinal);
        Assert.Contains("--prune", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_AfterADocumentWasPruned_ListsItsAcceptedRecordAsGone_AndAcceptDeletesIt()
    {
        await AcceptedThenOneGone();
        Assert.Equal(0, await RunAsync("--prune"));
        Assert.Equal(1, await Say("review"));
        Assert.Contains("- the whole record: Kent Police praised", _session.Output, StringComparison.Ordinal);
        Assert.Contains("gone: 1 accepted record without a record any more: b.html.", _session.Error, StringComparison.Ordinal);
        Assert.Contains($"ingest accept {_session.At("out")} b.html -y", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Say("review", "--ignore", "record"));
        Assert.Equal(1, await Say("reject", "b.html", "-y"));
        Assert.Contains("there is no record that could be decided on", _session.Error, StringComparison.Ordinal);
        Assert.Equal(2, await Say("correct", "b.html", "article.title", "X"));
        Assert.Equal(0, await Say("accept", "b.html", "-y"));
        Assert.False(File.Exists(_session.At("out", "b.html.verified.json")));
        Assert.Equal(0, await Say("review"));
        Assert.DoesNotContain("gone", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_AtATerminal_AsksAboutWhatIsGone()
    {
        await AcceptedThenOneGone();
        await RunAsync("--prune");
        _session.Keys = "s";
        Assert.Equal(1, await Say("review"));
        Assert.True(File.Exists(_session.At("out", "b.html.verified.json")));
        _session.Keys = "a";
        Assert.Equal(0, await Say("review"));
        Assert.False(File.Exists(_session.At("out", "b.html.verified.json")));
    }

    [Fact]
    public async Task Review_AcceptedRecordsThatOutputsShare_TellsOnlyWhatThisOneHad()
    {
        Write("a.html", "b.html");
        await RunAsync();
        var kept = _session.At("kept");
        await Say("accept", "-y", "--accepted", kept);
        File.Copy(_session.At("kept", "a.html.verified.json"), _session.At("kept", "other.html.verified.json"));
        var other = await File.ReadAllTextAsync(_session.At("kept", "other.html.verified.json"), TestContext.Current.CancellationToken);
        _session.Write("kept/other.html.verified.json", other.Replace("\"a.html\"", "\"other.html\"", StringComparison.Ordinal));
        Assert.Equal(0, await Say("review", "--accepted", kept));
        File.Delete(_session.At("pages", "b.html"));
        await RunAsync("--prune");
        Assert.Equal(1, await Say("review", "--accepted", kept));
        Assert.Contains("without a record any more: b.html.", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_AcceptedAgainstRecords_TellsWhatIsPending()
    {
        await AcceptedThenOneGone();
        _session.Write("pages/a.html", Pages.Good(94));
        await RunAsync("--prune");
        Assert.Equal(1, await _session.RunAsync("diff", _session.At("out") + "@accepted", _session.At("out"), "--format", "json"));
        using var diff = JsonDocument.Parse(_session.Output);
        Assert.Equal(
            ["a.html", "b.html"], diff.RootElement.GetProperty("documents").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
        var change = diff.RootElement.GetProperty("documents")[1].GetProperty("changes")[0];
        Assert.Equal(("removed", "record"), (change.GetProperty("kind").GetString(), change.GetProperty("part").GetString()));
    }

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("{", "It is not JSON")]
    [InlineData("{}", "lacks what every record has")]
    [InlineData("null", "The record is null.")]
    public async Task Review_AnAcceptedRecordSpoiltByHand_IsNamedWithoutWordsOfTheProgram(string content, string said)
    {
        Write("a.html", "b.html");
        await RunAsync();
        await Say("accept", "-y");
        _session.Write("out/a.html.verified.json", content);
        Assert.Equal(1, await Say("review"));
        Assert.Contains("failed: a.html.verified.json: ", _session.Error, StringComparison.Ordinal);
        Assert.Contains(said, _session.Error, StringComparison.Ordinal);
        Assert.Contains("hint: Mend or restore it", _session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("IngestPipeline.", _session.Error, StringComparison.Ordinal);
        Assert.Equal(3, await Say("correct", "a.html", "article.title", "X"));
        Assert.Contains("a.html.verified.json", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_StoppedAtAQuestion_KeepsWhatWasDecidedAndExitsWith130()
    {
        Write("a.html", "b.html");
        await RunAsync();
        using var stop = new CancellationTokenSource();
        var asked = 0;
        using var error = new StringWriter();
        var console = new CliConsole
        {
            Output = new MemoryStream(),
            Error = error,
            Input = Stream.Null,
            Variables = new ConfigurationBuilder().Build(),
            ReadKey = token =>
            {
                if (asked++ == 0)
                    return 'a';
                stop.Cancel();
                throw new OperationCanceledException(token);
            },
        };
        Assert.Equal(130, await IngestCli.RunAsync(["review", _session.At("out")], console, stop.Token));
        Assert.EndsWith("Interrupted: what was decided is kept.\n", error.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(File.Exists(_session.At("out", "a.html.verified.json")));
        Assert.False(File.Exists(_session.At("out", "b.html.verified.json")));
    }

    [Fact]
    public async Task Decisions_OfAnIdWithALineFeed_AreOneLineEach()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("new\nline.html");
        await RunAsync();
        Assert.Equal(0, await Say("correct", "new\nline.html", "article.title", "X"));
        Assert.Single(_session.OutputLines);
        Assert.Equal(0, await Say("decisions"));
        Assert.Equal("1\tnew line.html\tarticle.title\tset X\tin force", Assert.Single(_session.OutputLines));
    }

    [Fact]
    public async Task Run_DocumentsNamedAsAcceptedRecordsAre_AreReviewedAsAnyOther()
    {
        Write("x", "x.verified", "y.received", "z.verified.html");
        Assert.Equal(0, await RunAsync());
        Assert.Equal(0, await Say("accept", "-y"));
        Assert.Contains("4 changes of 4 documents accepted", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync());
        Assert.Contains("4 unchanged", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Say("verify"));
        Assert.Contains("4 records, 0 with problems", _session.Error, StringComparison.Ordinal);
    }

    private Task<int> Say(string verb, params string[] rest) => _session.RunAsync([verb, _session.At("out"), .. rest]);

    private Task<int> RunAsync(params string[] flags) => _session.RunAsync(["run", _session.At("pages"), "-o", _session.At("out"), .. flags]);

    private void Write(params string[] names)
    {
        for (var i = 0; i < names.Length; i++)
            _session.Write("pages/" + names[i], Pages.Good(40 + i));
    }

    private async Task AcceptedThenOneGone()
    {
        Write("a.html", "b.html");
        await RunAsync();
        await Say("accept", "-y");
        File.Delete(_session.At("pages", "b.html"));
    }
}
