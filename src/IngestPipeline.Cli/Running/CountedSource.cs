using System.Runtime.CompilerServices;
using System.Threading.Channels;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Running;

/// <summary>
/// A source listed once, ahead of whoever works on it, so that its length is known early: what is listed and not yet worked on is kept, a
/// few hundred bytes a document.
/// </summary>
internal sealed class CountedSource(ISource source) : ISource
{
    private volatile int _count = -1;

    /// <summary>How many documents there are; null until the last is listed.</summary>
    public int? Count => _count < 0 ? null : _count;

    public async IAsyncEnumerable<SourceItem> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var items = Channel.CreateUnbounded<SourceItem>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var listing = Task.Run(() => ListInto(items.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var item in items.Reader.ReadAllAsync(cancellationToken))
                yield return item;
        }
        finally
        {
            await stop.CancelAsync();
            await listing;
        }
    }

    private async Task ListInto(ChannelWriter<SourceItem> items, CancellationToken cancellationToken)
    {
        try
        {
            var count = 0;
            await foreach (var item in source.ListAsync(cancellationToken))
            {
                items.TryWrite(item);
                count++;
            }

            _count = count;
            items.Complete();
        }
        catch (Exception exception)
        {
            // Whoever reads hears of it when all that was listed before is read.
            items.Complete(exception);
        }
    }
}
