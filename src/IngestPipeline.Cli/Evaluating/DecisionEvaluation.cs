using System.Security.Cryptography;
using IngestPipeline.Cli.Reviewing.Accepting;
using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Review.Decisions;
using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Cli.Evaluating;

/// <summary>
/// Reviewers' decisions as gold: what share of them the pipeline gets right by itself now. Decisions whose words are gone are left out; they
/// say nothing of the pipeline.
/// </summary>
internal static class DecisionEvaluation
{
    /// <summary>Whether the first line of a file is a decision, or its name that of a file of decisions.</summary>
    public static bool IsOfDecisions(string path)
    {
        if (!File.Exists(path) || !path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            return false;
        using var reader = new StreamReader(path);
        return Path.GetFileName(path) == ReviewFolder.DecisionsName
            || reader.ReadLine()?.Contains($"\"{ReviewDecision.CurrentSchema}\"", StringComparison.Ordinal) == true;
    }

    /// <exception cref="CliException">There are no decisions, or none of their documents.</exception>
    public static EvaluationReport Evaluate(string path, string inputs, CliConsole console, CancellationToken cancellationToken)
    {
        if (!File.Exists(path) || !Directory.Exists(inputs))
        {
            var missing = File.Exists(path) ? $"folder '{inputs}'" : $"file '{path}'";
            throw new CliException($"There is no {missing}.", "Name decisions.jsonl and the folder of the documents with --inputs.");
        }

        var book = DecisionFile.Open(path).Book;
        using var pipeline = new PresentPipeline(() => Profile.UkInspections);
        var tallies = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var id in book.All.Select(decision => decision.Id).Distinct().Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Read(inputs, id) is not { } raw || pipeline.Pipeline.Value.Ingest(raw, cancellationToken) is not IngestResult.Emitted emitted)
                console.Say("passed over", $"{id}: there is no such document, or it gives no record.");
            else
                foreach (var (decision, state) in book.Judge(emitted.Record).Where(one => one.State != DecisionState.Returns))
                    foreach (var name in (string[])["all", decision.Part.ToString().ToLowerInvariant()])
                    {
                        var (right, all) = tallies.GetValueOrDefault(name);
                        tallies[name] = (right + (state == DecisionState.Stands ? 1 : 0), all + 1);
                    }
        }

        if (tallies.Count == 0)
            throw new CliException(
                $"'{path}' has no decision on a document of '{inputs}'.", "Ids are paths below --inputs.", ExitCode.NothingSucceeded);
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        var metrics = tallies.Select(one => new Metric("decisions", one.Key, (double)one.Value.Right / one.Value.All, one.Value.All));
        return new EvaluationReport("decisions", hash, [.. metrics]);
    }

    private static RawDocument? Read(string folder, string id)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(id, root);
        if (!path.StartsWith(root, StringComparison.Ordinal) || !File.Exists(path))
            return null;
        var item = new SourceItem(id, new Uri(path));
        return new RawDocument(item, File.ReadAllBytes(path), null, null, item.Uri);
    }
}
