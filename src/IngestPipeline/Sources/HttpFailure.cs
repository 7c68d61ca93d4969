using System.Globalization;
using System.Net;
using System.Net.Sockets;
using IngestPipeline.Diagnostics;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace IngestPipeline.Sources;

/// <summary>Names what went wrong on the way to a web document.</summary>
internal static class HttpFailure
{
    public static IngestException Of(HttpResponseMessage response, TimeProvider time)
    {
        var status = (int)response.StatusCode;
        var said = $"The server answered {status.ToString(CultureInfo.InvariantCulture)} ({NameOf(response.StatusCode)})";
        var later = FetchResilience.RetryAfter(response, time) is { TotalSeconds: > 0 } wait
            ? string.Create(CultureInfo.InvariantCulture, $" and asks to come back in {Math.Ceiling(wait.TotalSeconds)} seconds.")
            : ".";
        return status switch
        {
            404 or 410 => new(Reasons.NotFound, said + "."),
            401 or 403 or 407 or 451 => new(Reasons.AccessDenied, said + "."),
            408 or 429 or >= 500 => new(Reasons.HttpUnavailable, said + later),
            _ => new(Reasons.HttpError, said + "."),
        };
    }

    public static IngestException Of(Exception exception, Uri uri) => exception switch
    {
        IngestException known => known,
        HttpRequestException { InnerException: IngestException refused } => refused,
        TimeoutRejectedException or OperationCanceledException =>
            new(Reasons.TimedOut, $"'{uri.Host}' did not answer in time.", exception),
        BrokenCircuitException =>
            new(Reasons.HttpUnavailable, $"'{uri.Host}' failed too often and is left alone for a while.", exception),
        HttpRequestException { InnerException: SocketException socket } when IsUnknownHost(socket) =>
            new(Reasons.FetchFailed, $"There is no host '{uri.Host}'.", exception),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            new(Reasons.HttpError, $"'{uri.Host}' has no certificate that can be trusted.", exception),
        HttpRequestException { InnerException: SocketException } =>
            new(Reasons.FetchFailed, $"'{uri.Host}' cannot be connected to.", exception),
        _ => new(Reasons.FetchFailed, $"The answer of '{uri.Host}' broke off or makes no sense.", exception),
    };

    /// <summary>Whether the name itself is wrong; asking again would not mend it.</summary>
    public static bool IsUnknownHost(SocketException exception) => exception.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData;

    private static string NameOf(HttpStatusCode status) => Enum.IsDefined(status) ? status.ToString() : "unassigned";
}
