using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

public sealed class FetchOptionsTests
{
    [Fact]
    public void Defaults_ArePinned()
    {
        var options = new FetchOptions();

        Assert.Equal(64 * 1024 * 1024, options.MaxBytes);
        Assert.Equal(TimeSpan.FromMinutes(2), options.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(30), options.AttemptTimeout);
        Assert.Equal(3, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(1), options.RetryDelay);
        Assert.Equal(TimeSpan.FromSeconds(30), options.MaxRetryDelay);
        Assert.Equal(10, options.MaxRedirects);
        Assert.Equal(20, options.BreakerThroughput);
        Assert.Equal(0.8, options.BreakerFailureRatio);
        Assert.Equal(TimeSpan.FromSeconds(15), options.BreakDuration);
        Assert.False(options.AllowPrivateAddresses);
        Assert.Null(options.Proxy);
        Assert.Matches(@"^IngestPipeline/\d+\.\d+\.\d+$", options.UserAgent);
    }

    [Fact]
    public void Validate_Defaults_Passes() => new FetchOptions().Validate();

    [Fact]
    public void Create_SeveralOutOfRange_ThrowsNamingEveryOne()
    {
        var options = new FetchOptions
        {
            MaxBytes = 0,
            AttemptTimeout = TimeSpan.FromMinutes(3),
            MaxRetries = -1,
            MaxRedirects = 51,
            RetryDelay = TimeSpan.FromMinutes(1),
            BreakerThroughput = 1,
            BreakerFailureRatio = double.NaN,
            BreakDuration = TimeSpan.Zero,
            Proxy = new Uri("socks5://proxy/"),
            UserAgent = "a\nb",
        };
        var message = Assert.Throws<ArgumentException>(() => HttpFetcher.Create(options)).Message;

        Assert.All(
            new[]
            {
                "MaxBytes", "AttemptTimeout", "MaxRetries", "MaxRedirects", "RetryDelay", "BreakerThroughput", "BreakerFailureRatio",
                "BreakDuration", "Proxy", "UserAgent",
            },
            name => Assert.Contains(name + " is", message, StringComparison.Ordinal));
    }
}
