using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cli;

/// <summary>Real processes, killed at random moments while they write: what is left must always be taken up to the same end.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Kills = 20;
    private const int Documents = 1500;
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Run_KilledAgainAndAgain_EndsWithTheBytesOfAnUndisturbedRun()
    {
        Write(0, Documents);
        var random = new Random(20241122);
        var killed = 0;
        for (var i = 0; i < Kills; i++)
        {
            // The input moves on between kills, so that records are replaced too, not only made.
            Write(i * 7 % Documents, 12, figure: 40 + i);
            killed += await KillAsync(TimeSpan.FromMilliseconds(random.Next(0, 500))) ? 1 : 0;
            AssertWhole(_session.At("out"));
        }

        Assert.InRange(killed, Kills / 2, Kills);
        var left = Directory.EnumerateFiles(_session.At("out"), "*.json").Count();
        Assert.InRange(left, Kills, Documents);
        await FinishAsync("out");
        await FinishAsync("undisturbed");
        Assert.Equal(CliSession.Tree(_session.At("undisturbed")), CliSession.Tree(_session.At("out")));
        Assert.DoesNotContain(Directory.EnumerateFiles(_session.At("out")), path => path.EndsWith(".tmp", StringComparison.Ordinal));
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{Kills} processes killed, {killed} of them at work; {left} whole records after the last kill, no torn one ever; "
            + $"after one more run {Documents} records, byte for byte those of an undisturbed run.");
    }

    /// <summary>Kills a run so long after it began to write; whether it was still at work then.</summary>
    private async Task<bool> KillAsync(TimeSpan after)
    {
        var start = LastWrite();
        using var process = ToolProcess.Start(_session.Folder, "run", "pages", "-o", "out", "-q");
        while (!process.HasExited && LastWrite() == start)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        await Task.Delay(after, TestContext.Current.CancellationToken);
        var isRunning = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return isRunning;
    }

    private DateTime LastWrite() => Directory.Exists(_session.At("out"))
        ? Directory.EnumerateFiles(_session.At("out")).Select(File.GetLastWriteTimeUtc).DefaultIfEmpty().Max()
        : default;

    private async Task FinishAsync(string output)
    {
        var (code, _, error) = await ToolProcess.FinishAsync(ToolProcess.Start(_session.Folder, "run", "pages", "-o", output));
        Assert.True(code == 0, error);
    }

    private void Write(int from, int count, int figure = 30)
    {
        for (var i = from; i < Math.Min(from + count, Documents); i++)
            _session.Write($"pages/{i:000}.html", Pages.Good(figure));
    }

    private static void AssertWhole(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Where(path => !Path.GetFileName(path).StartsWith('.')))
            RecordJson.Deserialize(File.ReadAllBytes(path));
    }
}
