using System.Security.Cryptography;
using System.Text;

namespace IngestPipeline.Profiles;

/// <summary>Tells one state of a profile's data from another.</summary>
internal static class ProfileHash
{
    private static readonly Lazy<string> LazyEmbedded = new(HashResources);

    /// <summary>Over every file of data the library carries: profiles and word lists.</summary>
    public static string Embedded => LazyEmbedded.Value;

    /// <summary>Over a caller's file and what it may extend.</summary>
    public static string Of(byte[] file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(Embedded));
        hash.AppendData(file);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string HashResources()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var assembly = typeof(ProfileHash).Assembly;
        var buffer = new MemoryStream();
        foreach (var name in assembly.GetManifestResourceNames().Where(IsData).Order(StringComparer.Ordinal))
        {
            buffer.SetLength(0);
            using (var stream = assembly.GetManifestResourceStream(name)!)
                stream.CopyTo(buffer);
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsData(string name) => name.StartsWith("Profiles/", StringComparison.Ordinal);
}
