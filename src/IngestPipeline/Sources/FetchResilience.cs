using System.Net.Sockets;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;

namespace IngestPipeline.Sources;

/// <summary>The attempts at one address: retries, a circuit for its host, a limit on each attempt.</summary>
internal static class FetchResilience
{
    public static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> builder, FetchOptions options, TimeProvider time)
    {
        builder.TimeProvider = time;
        if (options.MaxRetries > 0)
            builder.AddRetry(Retry(options, time));
        builder.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            Name = "circuit",
            FailureRatio = options.BreakerFailureRatio,
            MinimumThroughput = options.BreakerThroughput,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = options.BreakDuration,
            ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome)),
        });
        builder.AddTimeout(options.AttemptTimeout);
    }

    /// <summary>How long a server asked to be left alone; null when it did not say.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage? response, TimeProvider time) => response?.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        { Date: not null } => TimeSpan.Zero,
        _ => null,
    };

    private static HttpRetryStrategyOptions Retry(FetchOptions options, TimeProvider time) => new()
    {
        Name = "retry",
        MaxRetryAttempts = options.MaxRetries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = options.RetryDelay,
        MaxDelay = options.MaxRetryDelay,
        DelayGenerator = arguments => ValueTask.FromResult(RetryAfter(arguments.Outcome.Result, time)),
        ShouldHandle = arguments => ValueTask.FromResult(
            MayPass(arguments.Outcome) && !(RetryAfter(arguments.Outcome.Result, time) > options.MaxRetryDelay)),
    };

    /// <summary>Whether a failure may pass. An open circuit, a refused address, a name or certificate that is wrong will not.</summary>
    private static bool MayPass(Outcome<HttpResponseMessage> outcome) => outcome.Exception switch
    {
        BrokenCircuitException => false,
        HttpRequestException { InnerException: IngestException } => false,
        HttpRequestException { InnerException: SocketException socket } when HttpFailure.IsUnknownHost(socket) => false,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => false,
        _ => HttpClientResiliencePredicates.IsTransient(outcome),
    };
}
