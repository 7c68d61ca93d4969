using System.Security.Cryptography;

namespace IngestPipeline.Training.Fitting;

/// <summary>Writes a file whole or not at all.</summary>
internal static class WholeFile
{
    /// <returns>SHA-256 of the file, in lower-case hexadecimal digits.</returns>
    public static string Write(string path, byte[] bytes)
    {
        var temporary = path + ".tmp";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
