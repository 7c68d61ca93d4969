using System.Security.Cryptography;
using IngestPipeline.Cli.Reviewing.Accepting;
using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Sinks;

namespace IngestPipeline.Cli.Verifying;

/// <summary>Everything that can be wrong with one record and its place.</summary>
internal static class RecordInspector
{
    public static IReadOnlyList<RecordProblem> Inspect(RecordFile file, string? sources)
    {
        if (file.Bytes is not { } bytes)
            return [new RecordProblem("unreadable", "The file cannot be read: check its permissions, and that it is no pipe.")];
        var problems = RecordVerifier.Verify(bytes, out var record).ToList();
        if (record is null)
            return problems;
        if (NameProblem(file, record.Id) is { } misnamed)
            problems.Add(misnamed);
        if (sources is not null && SourceProblem(record, sources) is { } changed)
            problems.Add(changed);
        return problems;
    }

    private static RecordProblem? NameProblem(RecordFile file, string id)
    {
        if (file.Relative is not { } path)
            return null;
        // An accepted record is one too, under a name of its own.
        var name = ReviewFile.RecordOf(path) ?? path;
        var names = RecordNames.CandidatesFor(id);
        var agrees = file.IsBelowFolder ? names.Contains(name) : names.Select(Path.GetFileName).Contains(name);
        return agrees ? null : new RecordProblem("wrong-name", $"The file is not named as the record of '{id}' is.");
    }

    /// <summary>Null too where the source is not at hand: then there is nothing to compare.</summary>
    private static RecordProblem? SourceProblem(Record record, string sources)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(sources)) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(record.Id, root);
        if (!path.StartsWith(root, StringComparison.Ordinal) || !File.Exists(path))
            return null;
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == record.Source.Sha256
            ? null
            : new RecordProblem("source-changed", $"The source '{record.Id}' is not the one the record was made from.");
    }
}
