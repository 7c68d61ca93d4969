namespace IngestPipeline.Sources;

/// <summary>
/// File names as URIs and back. <c>new Uri(path)</c> reads a <c>%41</c> in a name as an escape and trims trailing blanks; escaping each
/// segment first keeps every name as it is.
/// </summary>
internal static class FileUri
{
    public static Uri Of(string fullPath)
    {
        var path = Path.DirectorySeparatorChar == '\\' ? fullPath.Replace('\\', '/') : fullPath;
        if (path.StartsWith("//", StringComparison.Ordinal))
            return new Uri(fullPath);
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
            if (!(i == 0 && segments[i].EndsWith(':')))
                segments[i] = Uri.EscapeDataString(segments[i]);
        return new Uri("file://" + (path[0] == '/' ? "" : "/") + string.Join('/', segments));
    }

    public static string PathOf(Uri uri) => uri.LocalPath;
}
