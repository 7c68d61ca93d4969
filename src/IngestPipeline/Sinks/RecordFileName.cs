using System.Security.Cryptography;
using System.Text;

namespace IngestPipeline.Sinks;

/// <summary>
/// The relative path a record is written to, from its id alone: never absolute, never upwards, valid on every system. A path is mirrored;
/// of an address, host and path. Where a name had to be changed it carries a hash of the id, so that what was different stays different.
/// </summary>
internal static class RecordFileName
{
    private const string Extension = ".json";
    private const int LongestSegment = 180;
    private const int LongestPath = 1000;

    public static string For(string id)
    {
        var (segments, changed) = IsWebAddress(id, out var uri) ? OfAddress(uri) : OfPath(id);
        var path = string.Join('/', segments);
        if (changed)
            path += "~" + Hash(id);
        return (Encoding.UTF8.GetByteCount(path) <= LongestPath ? path : segments[0] + "/~" + Hash(id)) + Extension;
    }

    /// <summary>The name for an id whose own is taken.</summary>
    public static string Alternative(string name, string id) => name[..^Extension.Length] + "~" + Hash(id) + Extension;

    /// <summary>The same for names that some system takes for the same file.</summary>
    public static string Key(string name) => name.Normalize().ToUpperInvariant();

    private static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 6));

    private static bool IsWebAddress(string id, out Uri uri) =>
        Uri.TryCreate(id, UriKind.Absolute, out uri!) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    private static (List<string> Segments, bool Changed) OfAddress(Uri uri)
    {
        var host = uri.IsDefaultPort ? uri.IdnHost : FormattableString.Invariant($"{uri.IdnHost}_{uri.Port}");
        var path = uri.AbsolutePath.Trim('/');
        var (segments, changed) = OfPath(host + "/" + (path.Length == 0 ? "index" : path));
        return (segments, changed || uri.Query.Length > 0);
    }

    private static (List<string> Segments, bool Changed) OfPath(string path)
    {
        var parts = path.Split('/');
        var segments = new List<string>(parts.Length);
        var changed = false;
        for (var i = 0; i < parts.Length; i++)
        {
            var isFolder = i < parts.Length - 1;
            var segment = FileNameSegment.Safe(parts[i], LongestSegment);
            changed |= segment != parts[i];
            // A record's name ends in .json and no folder's does, so that neither can stand in the other's way.
            segments.Add(isFolder && segment.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? segment + "~" : segment);
        }

        return (segments, changed);
    }
}
