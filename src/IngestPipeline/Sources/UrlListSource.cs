using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>
/// Web addresses, one a line. Blank lines and <c>#</c> comments are passed over, an address that came before is not listed again, and a
/// line that is no web address becomes an item that fails by name.
/// </summary>
/// <param name="lines">The lines; read again at each listing.</param>
public sealed class UrlListSource(IEnumerable<string> lines) : ISource
{
    /// <summary>The addresses in a text file.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static UrlListSource FromFile(string path) => File.Exists(path)
        ? new UrlListSource(File.ReadLines(path))
        : throw new InputException(path, $"There is no list '{path}'.", "Check the name of the file that lists the addresses.");

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceItem> ListAsync(CancellationToken cancellationToken = default) =>
        Listing.StreamAsync(Items(), cancellationToken);

    private IEnumerable<SourceItem> Items()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
            if (EntryIn(line) is { } address && ItemFor(address) is var item && seen.Add(item.Id))
                yield return item;
    }

    /// <summary>The item of an address; an address that is none gets one that <see cref="InvalidAddressFetcher"/> fails.</summary>
    internal static SourceItem ItemFor(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !WebAddress.IsWeb(uri) || uri.Host.Length == 0)
            return new SourceItem(address, InvalidAddressFetcher.UriOf(address));
        var clean = WebAddress.WithoutSecrets(uri);
        return new SourceItem(clean.AbsoluteUri, clean);
    }

    /// <summary>A line of a list without its comment; null when nothing is left.</summary>
    internal static string? EntryIn(string line)
    {
        // Addresses hold no blanks, so a # after one starts a comment; any other may be part of the address.
        var text = line.AsSpan().Trim().Trim('\uFEFF');
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                text = text[..i].TrimEnd();
                break;
            }

        return text.IsEmpty ? null : text.ToString();
    }
}
