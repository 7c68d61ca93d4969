using System.Text;
using System.Text.Json;
using IngestPipeline.Cli.Reviewing.Accepting;
using IngestPipeline.Review.Decisions;
using IngestPipeline.Runs;
using IngestPipeline.Sources;

namespace IngestPipeline.Cli.Verifying;

/// <summary>Finds the records under folders and files. What a run writes besides, its manifest and lines of failures, is passed over.</summary>
internal static class RecordFiles
{
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };

    /// <exception cref="CliException">A path is not there, or cannot be read.</exception>
    public static IEnumerable<RecordFile> Under(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                foreach (var file in Folder(path))
                    yield return file;
            else if (File.Exists(path))
                foreach (var file in IsLines(path) ? Lines(path, path) : [new RecordFile(path, Path.GetFileName(path), false, Read(path))])
                    yield return file;
            else
                throw new CliException($"There is no file or folder '{path}'.", "Name a folder of records, or one record.");
        }
    }

    private static IEnumerable<RecordFile> Folder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", Below).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
        foreach (var relative in files.Order(StringComparer.Ordinal))
        {
            var path = Path.Join(folder, relative);
            if (!IsLines(relative) && !IsRecord(relative))
                continue;
            if (!CanRead(path))
                yield return new RecordFile(relative, relative, true, null);
            else if (IsLines(relative))
                foreach (var line in Lines(path, relative))
                    yield return line;
            else if (Read(path) is var bytes && !IsOurOther(bytes))
                yield return new RecordFile(relative, relative, true, bytes);
        }
    }

    private static IEnumerable<RecordFile> Lines(string path, string name)
    {
        var number = 0;
        using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: false));
        while (reader.ReadLine() is { } line)
        {
            number++;
            var bytes = Encoding.UTF8.GetBytes(line);
            if (line.Length > 0 && !IsOurOther(bytes))
                yield return new RecordFile($"{name}:{number}", null, false, bytes);
        }
    }

    /// <summary>Accepted records and those pending beside them are named otherwise; they are checked where they are named themselves.</summary>
    private static bool IsRecord(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !ReviewFile.IsNameOfOne(path);

    private static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>A manifest, a decision, or why a document has no record.</summary>
    private static bool IsOurOther(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && ((root.TryGetProperty("schema", out var schema) && IsOurs(schema))
                    || (root.TryGetProperty("result", out var result) && (result.ValueEquals("failed") || result.ValueEquals("skipped"))));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsOurs(JsonElement schema) =>
        schema.ValueEquals(RunSummary.CurrentSchema) || schema.ValueEquals(ReviewDecision.CurrentSchema);

    /// <summary>Asks without opening a pipe, which may hang; one that a person names is read.</summary>
    private static bool CanRead(string path)
    {
        try
        {
            if (!FileKind.IsRegular(new FileInfo(path)))
                return false;
            using var probe = File.OpenRead(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"'{path}' cannot be read.", "Check its permissions.", inner: exception);
        }
    }
}
