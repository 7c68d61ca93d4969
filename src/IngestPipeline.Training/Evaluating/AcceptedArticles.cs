using System.Security.Cryptography;
using IngestPipeline.Model;

namespace IngestPipeline.Training.Evaluating;

/// <summary>The articles of a folder that have an accepted record, <c>NAME.verified.json</c>, beside them, in the order of their names.</summary>
internal static class AcceptedArticles
{
    private const string Ending = ".verified.json";

    public static bool AreIn(string folder) => Paths(folder).Any();

    /// <summary>Runs each article through a pipeline; its record is null when it gave none.</summary>
    /// <returns>SHA-256 of all accepted records, in lower-case hexadecimal digits.</returns>
    public static string ForEach(string folder, Pipeline pipeline, Action<string, Record?, Record> visit, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Paths(folder).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bytes = File.ReadAllBytes(path);
            hash.AppendData(bytes);
            var source = path[..^Ending.Length];
            var item = new SourceItem(Path.GetFileName(source), new Uri(Path.GetFullPath(source)));
            var result = pipeline.Ingest(new RawDocument(item, File.ReadAllBytes(source), null, null, item.Uri), cancellationToken);
            visit(Path.GetFileName(source), (result as IngestResult.Emitted)?.Record, RecordJson.Deserialize(bytes));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Paths(string folder) =>
        Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories);
}
