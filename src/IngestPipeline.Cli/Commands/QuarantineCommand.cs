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
            "ingest quarantine drop records noise.bin        passed over until its bytes change",
            "ingest quarantine list records --dropped        those dropped",
            "ingest quarantine undrop records noise.bin      back into the quarantine");
        verb.Add(List(console));
        verb.Add(Show(console));
        verb.Add(Retry(console));
        verb.Add(Drop(console));
        verb.Add(Undrop(console));
        return verb;
    }

    private static Verb List(CliConsole console)
    {
        var verb = new Verb(
            "list", "Lists them, a line each.", "ingest quarantine list records", "ingest quarantine list records --json",
            "ingest quarantine list records --dropped");
        var folder = FolderArgument();
        var json = new Option<bool>("--json") { Description = "A line of JSON each." };
        var dropped = new Option<bool>("--dropped") { Description = "Those that were dropped, instead." };
        verb.Add(folder);
        verb.Add(json);
        verb.Add(dropped);
        verb.SetAction(parsed =>
        {
            using var opened = RunFolders.OpenToRead(parsed.GetValue(folder)!);
            return QuarantineReport.List(opened, parsed.GetValue(dropped), parsed.GetValue(json), console);
        });
        return verb;
    }

    private static Verb Show(CliConsole console)
    {
        var verb = new Verb("show", "Tells all that is known of one.", "ingest quarantine show records noise.bin");
        var (folder, ids) = (FolderArgument(), IdsArgument(ArgumentArity.OneOrMore));
        verb.Add(folder);
        verb.Add(ids);
        verb.SetAction(parsed =>
        {
            using var opened = RunFolders.OpenToRead(parsed.GetValue(folder)!);
            var chosen = Chosen([.. opened.Quarantine, .. opened.Dropped], parsed.GetValue(ids)!);
            return QuarantineReport.Show(chosen, opened.Dropped.Select(document => document.Id).ToHashSet(StringComparer.Ordinal), console);
        });
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
            console.Error.WriteLine(
                $"{chosen.Count} dropped; 'ingest run' passes over what it finds unchanged, and 'ingest quarantine undrop' takes back.");
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Undrop(CliConsole console)
    {
        var verb = new Verb("undrop", "Takes dropped ones back: the next run tries them again.", "ingest quarantine undrop records noise.bin");
        var (folder, ids) = (FolderArgument(), IdsArgument(ArgumentArity.OneOrMore));
        verb.Add(folder);
        verb.Add(ids);
        verb.SetAction(parsed =>
        {
            using var opened = RunOutput.OpenFolder(Existing(parsed.GetValue(folder)!));
            var chosen = Chosen(opened.Dropped, parsed.GetValue(ids)!, "among the dropped", "list --dropped");
            foreach (var document in chosen)
                opened.Restore(document.Id);
            console.Error.WriteLine($"{chosen.Count} back in the quarantine; 'ingest run' and 'ingest quarantine retry' try again.");
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Retry(CliConsole console)
    {
        var verb = new Verb(
            "retry", "Tries them again, dropped ones too when they are named.", "ingest quarantine retry records",
            "ingest quarantine retry records slow.html --time-budget 300");
        var (folder, ids) = (FolderArgument(), IdsArgument(ArgumentArity.ZeroOrMore));
        var flags = new RetryFlags();
        verb.Add(folder);
        verb.Add(ids);
        flags.AddTo(verb);
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Existing(parsed.GetValue(folder)!);
            var chosen = ToRetry(path, parsed.GetValue(ids)!);
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

    /// <summary>All of the quarantine, or those named: dropped ones among them are taken back, or the run would pass them over.</summary>
    private static List<QuarantinedDocument> ToRetry(string path, string[] ids)
    {
        using var folder = RunOutput.OpenFolder(path);
        var chosen = Chosen(ids.Length == 0 ? folder.Quarantine : [.. folder.Quarantine, .. folder.Dropped], ids);
        foreach (var document in chosen)
            folder.Restore(document.Id);
        return chosen;
    }

    private static string Existing(string path)
    {
        RunFolders.OpenToRead(path).Dispose();
        return path;
    }

    /// <exception cref="CliException">One of them is not in the quarantine.</exception>
    private static List<QuarantinedDocument> Chosen(
        IReadOnlyList<QuarantinedDocument> all, string[] ids, string where = "in the quarantine", string list = "list")
    {
        if (ids.Length == 0)
            return [.. all];
        var byId = all.ToDictionary(document => document.Id, StringComparer.Ordinal);
        return [.. ids.Select(id => byId.GetValueOrDefault(id)
            ?? throw new CliException($"There is no '{id}' {where}.", $"'ingest quarantine {list}' names what is there."))];
    }
}
