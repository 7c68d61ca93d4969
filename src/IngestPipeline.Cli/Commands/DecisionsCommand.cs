using IngestPipeline.Cli.Output;
using IngestPipeline.Cli.Reviewing.Accepting;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest decisions</c>: what reviewers decided, and how it stands to the records as they are.</summary>
internal static class DecisionsCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb("decisions", "Lists and counts the decisions on an output folder's documents.", "ingest decisions records");
        var flags = new ReviewFlags();
        flags.AddFolderTo(verb);
        verb.SetAction((parsed, cancellationToken) => Task.FromResult(List(flags.Open(parsed, console), console, cancellationToken)));
        return verb;
    }

    private static int List(ReviewFolder folder, CliConsole console, CancellationToken cancellationToken)
    {
        using var output = console.OpenText();
        var known = folder.Ids([]).Where(id => !folder.IsGone(id)).ToHashSet(StringComparer.Ordinal);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in folder.Decisions.Book.All.GroupBy(decision => decision.Id).OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var states = known.Contains(document.Key) && folder.Read(document.Key) is { } read ? States(folder, read) : [];
            foreach (var decision in document)
            {
                var state = !known.Contains(decision.Id) ? "no record" : states.GetValueOrDefault(decision.Number, "replaced");
                Count(counts, $"{decision.Part.ToString().ToLowerInvariant()} {decision.Action.ToString().ToLowerInvariant()}");
                Count(counts, state);
                output.WriteLine(Line(decision, state));
            }
        }

        foreach (var warning in folder.Decisions.Book.Warnings)
            console.Say("warning", $"decisions: {warning}");
        console.Error.WriteLine($"{ChosenChanges.Counted(folder.Decisions.Book.All.Count, "decision")}"
            + (counts.Count == 0 ? "." : $": {string.Join(", ", counts.Select(one => FormattableString.Invariant($"{one.Key} {one.Value}")))}."));
        return counts.ContainsKey("returns") ? ExitCode.Look : ExitCode.Done;
    }

    private static Dictionary<int, string> States(ReviewFolder folder, ReviewedDocument document)
    {
        var returned = (document.Decided?.Returned ?? []).Select(decision => decision.Number).ToHashSet();
        var states = new Dictionary<int, string>();
        foreach (var decision in folder.Decisions.Book.Of(document.Id))
            states[decision.Number] = returned.Contains(decision.Number) ? "returns" : "in force";
        return states;
    }

    private static string Line(ReviewDecision decision, string state)
    {
        var value = decision.Action == DecisionAction.Set ? $" {decision.Value?.ToString() ?? "null"}" : "";
        var note = decision.Note is null ? "" : $"  ({decision.Note})";
        return FormattableString.Invariant(
            $"{decision.Number}\t{Printable.Line(decision.Id)}\t{Printable.Line(decision.Path)}\t")
            + Printable.Line(decision.Action.ToString().ToLowerInvariant() + value) + "\t" + Printable.Line(state + note);
    }

    private static void Count(SortedDictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
