using System.Runtime.CompilerServices;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Running;

/// <summary>
/// A source without what lies in a folder a run writes to or reads decisions from: a run of <c>.</c> into <c>out</c> does not read its own
/// records the next time.
/// </summary>
internal sealed class SourceOutside(ISource source, string folder) : ISource
{
    private readonly string _prefix = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    public async IAsyncEnumerable<SourceItem> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in source.ListAsync(cancellationToken))
            if (!item.Uri.IsFile || !item.Uri.LocalPath.StartsWith(_prefix, StringComparison.Ordinal))
                yield return item;
    }
}
