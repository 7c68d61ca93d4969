namespace IngestPipeline.Model;

/// <summary>Something to fetch: not read yet, cheap to keep and to send to another process.</summary>
/// <param name="Id">
/// The key that pairs a document with itself across runs: the path relative to its input, with <c>/</c>, or the URL.
/// </param>
/// <param name="Uri">Where the bytes are: <c>file:</c>, <c>http:</c>, <c>https:</c> or <c>stdin:</c>.</param>
public sealed record SourceItem(string Id, Uri Uri)
{
    /// <summary>The address a record may show: never an absolute path of the machine that made it.</summary>
    public string DisplayUri => Uri.Scheme is "http" or "https" ? Uri.AbsoluteUri : Id;
}
