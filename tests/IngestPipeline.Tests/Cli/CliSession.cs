using System.Text;
using IngestPipeline.Cli;
using IngestPipeline.Runs;
using IngestPipeline.Tests.Fixtures;
using Microsoft.Extensions.Configuration;

namespace IngestPipeline.Tests.Cli;

/// <summary>Runs the command line in this process, in a folder of its own, and keeps what it said.</summary>
internal sealed class CliSession : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("ingest-cli-").FullName;

    public Dictionary<string, string?> Variables { get; } = [];

    public string Input { get; set; } = "";

    /// <summary>The keys somebody at the terminal presses; null when nobody sits there.</summary>
    public string? Keys { get; set; }

    public bool IsTerminal { get; init; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string At(params string[] parts) => Path.Join([Folder, .. parts]);

    public string Write(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string MakePipe(string name) => NamedPipe.Make(At(name));

    /// <summary>Case 1: a good page, a link to nothing, an empty file, random bytes.</summary>
    public string WriteMixedFolder()
    {
        Write("pages/good.html", Pages.Good());
        File.CreateSymbolicLink(At("pages", "dangling.html"), At("pages", "nothing.html"));
        Write("pages/empty.html", "");
        var bytes = new byte[4096];
        new Random(17).NextBytes(bytes);
        File.WriteAllBytes(At("pages", "noise.bin"), bytes);
        return At("pages");
    }

    public async Task<int> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var console = new CliConsole
        {
            Output = output,
            Error = error,
            Input = new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            Variables = new ConfigurationBuilder().AddInMemoryCollection(Variables).Build(),
            IsOutputTerminal = IsTerminal,
            IsErrorTerminal = IsTerminal,
            Width = 200,
            ReadKey = KeysOf(Keys),
        };
        var code = await IngestCli.RunAsync(args, console, TestContext.Current.CancellationToken);
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return code;
    }

    /// <summary>Every file below a folder with its bytes, by relative path; without what runs keep for themselves.</summary>
    public static SortedDictionary<string, string> Tree(string folder)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                if (!Path.GetRelativePath(folder, path).StartsWith(RunFolder.StateFolder, StringComparison.Ordinal))
                    tree[Path.GetRelativePath(folder, path)] = File.ReadAllText(path);
        return tree;
    }

    private static Func<CancellationToken, char>? KeysOf(string? keys)
    {
        if (keys is null)
            return null;
        var queue = new Queue<char>(keys);
        return _ => queue.Dequeue();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
