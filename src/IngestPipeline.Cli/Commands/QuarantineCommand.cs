using System.CommandLine;
using IngestPipeline.Cli.Quarantining;
using IngestPipeline.Cli.Running;
using IngestPipeline.Cli.Settings;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest quarantine</c>: the documents that failed, with stage and reason.</summary>
internal static class QuarantineCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "quarantine", "Lists, shows, tries again or drops the documents that failed.",
            "ingest quarantine list records",
            "ingest quarantine retry records                 all of them, with the flags of 'ingest run'",
            "ingest quarantine drop records noise.bin        passed over until its bytes change");
        verb.Add(List(console));
        verb.Add(Show(console));
        verb.Add(Retry(console));
        verb.Add(Drop(console));
        return verb;
    }

    private static Verb List(CliConsole console)
    {
        var verb = new Verb("list", "Lists them, a line each.", "ingest quarantine list records", "ingest quarantine list records --json");
        var folder = FolderArgument();
        var json = new Option<bool>("--json") { Description = "A line of JSON each." };
        verb.Add(folder);
        verb.Add(json);
        verb.SetAction(parsed => QuarantineReport.List(Read(parsed.GetValue(folder)!), parsed.GetValue(json), console));
        return verb;
    }

    private static Verb Show(CliConsole console)
    {
        var verb = new Verb("show", "Tells all that is known of one.", "ingest quarantine show records noise.bin");
        var (folder, ids) = (FolderArgument(), IdsArgument(ArgumentArity.OneOrMore));
        verb.Add(folder);
        verb.Add(ids);
        verb.SetAction(parsed => QuarantineReport.Show(Chosen(Read(parsed.GetValue(folder)!), parsed.GetValue(ids)!), console));
        return verb;
    }

    private static Verb Drop(CliConsole console)
    {
        var verb = new Verb("drop", "Passes them over in later runs, until their bytes change.", "ingest quarantine drop records noise.bin");
        var (folder, ids) = (FolderArgument(), IdsArgument(ArgumentArity.OneOrMore));
        verb.Add(folder);
        verb.Add(ids);
        verb.SetAction(parsed =>
        {
            var path = Existing(parsed.GetValue(folder)!);
            using var opened = RunOutput.OpenFolder(path);
            var chosen = Chosen(opened.Quarantine, parsed.GetValue(ids)!);
            foreach (var document in chosen)
                opened.Drop(document.Id);
            console.Error.WriteLine($"{chosen.Count} dropped; 'ingest run' passes over what it finds unchanged.");
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Retry(CliConsole console)
    {
        var verb = new Verb(
            "retry", "Tries them again.", "ingest quarantine retry records", "ingest quarantine retry records slow.html --time-budget 300");
        var (folder, ids) = (FolderArgument(), IdsArgument(ArgumentArity.ZeroOrMore));
        var flags = new RetryFlags();
        verb.Add(folder);
        verb.Add(ids);
        flags.AddTo(verb);
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Existing(parsed.GetValue(folder)!);
            var chosen = Chosen(Read(path), parsed.GetValue(ids)!);
            if (chosen.Count > 0)
                return await RunCommand.RunAsync(flags.Read(parsed, console, path), new QuarantineSource(chosen), console, cancellationToken);
            console.Error.WriteLine("The quarantine is empty.");
            return ExitCode.Done;
        });
        return verb;
    }

    private static Argument<string> FolderArgument() => new("DIR") { Description = "The folder a run wrote its records to." };

    private static Argument<string[]> IdsArgument(ArgumentArity arity) => new("ID")
    {
        Description = "Documents, by id as 'list' gives it" + (arity.MinimumNumberOfValues == 0 ? "; all of them when none is named." : "."),
        Arity = arity,
    };

    /// <exception cref="CliException">No run ever wrote there.</exception>
    private static IReadOnlyList<QuarantinedDocument> Read(string path)
    {
        using var folder = RunFolders.OpenToRead(path);
        return folder.Quarantine;
    }

    private static string Existing(string path)
    {
        RunFolders.OpenToRead(path).Dispose();
        return path;
    }

    /// <exception cref="CliException">One of them is not in the quarantine.</exception>
    private static List<QuarantinedDocument> Chosen(IReadOnlyList<QuarantinedDocument> all, string[] ids)
    {
        if (ids.Length == 0)
            return [.. all];
        var byId = all.ToDictionary(document => document.Id, StringComparer.Ordinal);
        return [.. ids.Select(id => byId.GetValueOrDefault(id)
            ?? throw new CliException($"There is no '{id}' in the quarantine.", "'ingest quarantine list' names what is there."))];
    }
}
