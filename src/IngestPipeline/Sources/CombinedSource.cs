using System.Globalization;
using System.Runtime.CompilerServices;
using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>
/// Several sources, one after another. An address listed before is not listed again; where two documents have the same id, the later one's
/// gets a number before its extension: <c>a.html</c>, <c>a~2.html</c>.
/// </summary>
/// <param name="sources">The sources, in order.</param>
public sealed class CombinedSource(IReadOnlyList<ISource> sources) : ISource
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceItem> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            await foreach (var item in source.ListAsync(cancellationToken).ConfigureAwait(false))
                if (addresses.Add(item.Uri.AbsoluteUri))
                    yield return ids.Add(item.Id) ? item : item with { Id = Free(item.Id, ids) };
        }
    }

    private static string Free(string id, HashSet<string> ids)
    {
        var dot = id.LastIndexOf('.');
        var split = dot > id.LastIndexOf('/') + 1 ? dot : id.Length;
        for (var number = 2; ; number++)
        {
            var candidate = string.Create(CultureInfo.InvariantCulture, $"{id.AsSpan(0, split)}~{number}{id.AsSpan(split)}");
            if (ids.Add(candidate))
                return candidate;
        }
    }
}
