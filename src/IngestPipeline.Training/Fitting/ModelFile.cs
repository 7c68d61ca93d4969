using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.ML;

namespace IngestPipeline.Training.Fitting;

/// <summary>Writes an ML.NET model so that the same model is the same bytes.</summary>
internal static class ModelFile
{
    // The earliest time a zip can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the model whole or not at all.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">Where it is written.</param>
    /// <param name="extra">Entries of our own beside ML.NET's, by name, which its loader passes over.</param>
    /// <returns>SHA-256 of the file, in lower-case hexadecimal digits.</returns>
    public static string Write(ITransformer model, string path, params IReadOnlyList<(string Name, byte[] Bytes)> extra)
    {
        using var saved = new MemoryStream();
        new MLContext(seed: 0).Model.Save(model, inputSchema: null, saved);
        saved.Position = 0;
        var bytes = WithoutTimes(saved, extra);
        var temporary = path + ".tmp";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static byte[] WithoutTimes(Stream zip, IReadOnlyList<(string Name, byte[] Bytes)> extra)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(zip, ZipArchiveMode.Read))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(entry, target);
            foreach (var (name, bytes) in extra)
                Add(name, bytes, target);
        }

        return result.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
        copy.LastWriteTime = NoTime;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }

    private static void Add(string name, byte[] bytes, ZipArchive target)
    {
        var entry = target.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = NoTime;
        using var to = entry.Open();
        to.Write(bytes);
    }
}
