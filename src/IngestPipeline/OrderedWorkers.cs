using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;
using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>
/// Works on a source's documents, several at a time, and yields what came of each in the order of the source. Bounded on both sides: the
/// source is listed, and results are kept, no further ahead than the workers need.
/// </summary>
/// <param name="source">The documents.</param>
/// <param name="work">Works on one; called from many threads.</param>
/// <param name="parallelism">How many are worked on at once.</param>
internal sealed class OrderedWorkers<T>(ISource source, Func<SourceItem, CancellationToken, Task<T>> work, int parallelism)
    where T : class
{
    /// <summary>Called for every document, in the order of the source, before it is worked on.</summary>
    public Action<SourceItem>? Admit { get; init; }

    /// <summary>When it is cancelled, what is finished is still yielded and nothing more is begun; the caller then throws.</summary>
    public async IAsyncEnumerable<T> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var workers = new TransformBlock<SourceItem, T?>(item => WorkAsync(item, stop.Token), new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = parallelism,
            BoundedCapacity = parallelism * 4,
            EnsureOrdered = true,
        });
        var feeding = FeedAsync(workers, stop.Token);
        try
        {
            while (await workers.OutputAvailableAsync(CancellationToken.None).ConfigureAwait(false))
                while (workers.TryReceive(out var result))
                    if (result is not null)
                        yield return result;
            await workers.Completion.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await DrainAsync(workers).ConfigureAwait(false);
        }
    }

    /// <summary>Whoever stops listening early must not be left with workers that still write.</summary>
    private static async Task DrainAsync(TransformBlock<SourceItem, T?> workers)
    {
        while (await workers.OutputAvailableAsync(CancellationToken.None).ConfigureAwait(false))
            while (workers.TryReceive(out _))
            {
            }
    }

    private async Task<T?> WorkAsync(SourceItem item, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return null;
        try
        {
            return await work(item, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task FeedAsync(TransformBlock<SourceItem, T?> workers, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in source.ListAsync(cancellationToken).ConfigureAwait(false))
            {
                Admit?.Invoke(item);
                if (!await workers.SendAsync(item, cancellationToken).ConfigureAwait(false))
                    break;
            }

            workers.Complete();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            workers.Complete();
        }
        catch (Exception exception)
        {
            ((IDataflowBlock)workers).Fault(exception);
        }
    }
}
