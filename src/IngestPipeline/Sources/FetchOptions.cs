namespace IngestPipeline.Sources;

/// <summary>How documents are fetched. Checked when a fetcher is made.</summary>
public sealed record FetchOptions
{
    /// <summary>The most bytes of one document, after decompression; a larger one fails as <c>too-large</c>.</summary>
    /// <value>Default: 64 MiB. 1 to 1 GiB.</value>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long one web document may take in all: redirects, attempts and the waits between them.</summary>
    /// <value>Default: 2 minutes. More than 10 milliseconds, up to a day.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long one attempt may take, its body included.</summary>
    /// <value>Default: 30 seconds. More than 10 milliseconds, up to <see cref="Timeout"/>.</value>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often an attempt that failed for a reason that may pass is made again.</summary>
    /// <value>Default: 3. 0 to 20.</value>
    public int MaxRetries { get; init; } = 3;

    /// <summary>The wait before the first retry; it doubles with each, jittered so that clients do not come back all at once.</summary>
    /// <value>Default: 1 second. Up to <see cref="MaxRetryDelay"/>.</value>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The longest wait before a retry. A server that asks for a longer one with <c>Retry-After</c> is not asked again: the document fails
    /// as <c>http-unavailable</c>, for a later run.
    /// </summary>
    /// <value>Default: 30 seconds. Up to a day.</value>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed.</summary>
    /// <value>Default: 10. 0 to 50.</value>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How many requests to one host are looked at before its circuit may open.</summary>
    /// <value>Default: 20. At least 2.</value>
    public int BreakerThroughput { get; init; } = 20;

    /// <summary>Which part of the requests to one host must fail within half a minute for its circuit to open.</summary>
    /// <value>Default: 0.8. Above 0, up to 1.</value>
    public double BreakerFailureRatio { get; init; } = 0.8;

    /// <summary>How long a host is left alone once its circuit is open; its documents fail at once as <c>http-unavailable</c>.</summary>
    /// <value>Default: 15 seconds. Half a second to a day.</value>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Whether addresses that are not on the public internet may be visited: private, loopback, link-local, multicast and reserved ones,
    /// and the metadata services of clouds. What is checked is the very address connected to, at each redirect.
    /// </summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>
    /// The proxy that requests go through. A proxy resolves names itself, so that only addresses written as numbers can be checked.
    /// The environment's proxy variables are not read.
    /// </summary>
    /// <value>Default: <see langword="null"/>, no proxy. An <c>http</c> address.</value>
    public Uri? Proxy { get; init; }

    /// <summary>What requests say they come from.</summary>
    /// <value>Default: <c>IngestPipeline/</c> and the version.</value>
    public string UserAgent { get; init; } = "IngestPipeline/" + typeof(FetchOptions).Assembly.GetName().Version?.ToString(3);

    /// <exception cref="ArgumentException">Something is out of range; the message names every gap.</exception>
    internal void Validate()
    {
        var gaps = Gaps().ToList();
        if (gaps.Count > 0)
            throw new ArgumentException("The fetch options are not valid: " + string.Join(" ", gaps));
    }

    private IEnumerable<string> Gaps() => TimeGaps().Concat(CountGaps());

    private IEnumerable<string> TimeGaps()
    {
        var (shortest, longest) = (TimeSpan.FromMilliseconds(10), TimeSpan.FromDays(1));
        if (Timeout <= shortest || Timeout > longest)
            yield return $"Timeout is {Timeout}; it must be more than 10 milliseconds and at most a day.";
        if (AttemptTimeout <= shortest || AttemptTimeout > Timeout)
            yield return $"AttemptTimeout is {AttemptTimeout}; it must be more than 10 milliseconds and at most Timeout.";
        if (RetryDelay < TimeSpan.Zero || RetryDelay > MaxRetryDelay)
            yield return $"RetryDelay is {RetryDelay}; it must be 0 to MaxRetryDelay.";
        if (MaxRetryDelay < TimeSpan.Zero || MaxRetryDelay > longest)
            yield return $"MaxRetryDelay is {MaxRetryDelay}; it must be 0 to a day.";
        if (BreakDuration < TimeSpan.FromSeconds(0.5) || BreakDuration > longest)
            yield return $"BreakDuration is {BreakDuration}; it must be half a second to a day.";
    }

    private IEnumerable<string> CountGaps()
    {
        if (MaxBytes is < 1 or > 1 << 30)
            yield return $"MaxBytes is {MaxBytes}; it must be 1 to {1 << 30}.";
        if (MaxRetries is < 0 or > 20)
            yield return $"MaxRetries is {MaxRetries}; it must be 0 to 20.";
        if (MaxRedirects is < 0 or > 50)
            yield return $"MaxRedirects is {MaxRedirects}; it must be 0 to 50.";
        if (BreakerThroughput < 2)
            yield return $"BreakerThroughput is {BreakerThroughput}; it must be at least 2.";
        if (BreakerFailureRatio is not (> 0 and <= 1))
            yield return FormattableString.Invariant($"BreakerFailureRatio is {BreakerFailureRatio}; it must be above 0 and at most 1.");
        if (Proxy is { Scheme: not "http" })
            yield return $"Proxy is {Proxy}; it must be an http address.";
        if (string.IsNullOrWhiteSpace(UserAgent) || UserAgent.Any(char.IsControl))
            yield return "UserAgent is blank or holds control characters.";
    }
}
