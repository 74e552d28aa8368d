using System.Net.Sockets;

namespace Conformance.Suites.Targets.Wire;

/// <summary>What an exception of the HTTP stack says about a target.</summary>
/// <param name="End">How the answer ended, or null if the request was never written.</param>
/// <param name="Kind">The obstacle, where there is no end.</param>
/// <param name="Reason">In words.</param>
internal readonly record struct Fault(AnswerEnd? End, ObstacleKind Kind, string Reason)
{
    /// <summary>An exception before the status line and the headers were read.</summary>
    public static Fault BeforeAnswer(Exception exception, ProbeMessage message, Target target)
    {
        var written = message.IsWritten || target.Handler is not null;
        return exception switch
        {
            OperationCanceledException when written => Ended(AnswerEnd.TimedOut, $"no answer within {Seconds(target)}"),
            OperationCanceledException => Unreachable($"no connection to {Authority(target)} within {Seconds(target)}"),
            HttpRequestException e when !written => Connecting(e, target),
            _ when message.WasRepeated => Ended(AnswerEnd.Reset, "the connection was closed before the answer began"),
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } e => Ended(AnswerEnd.Malformed, $"not HTTP: {e.Message}"),
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } =>
                Ended(AnswerEnd.Malformed, $"more than {target.HeaderLimit} KiB of headers"),
            HttpRequestException or IOException or SocketException => Ended(AnswerEnd.Reset, Closing(exception)),
            _ when target.Handler is not null => Ended(AnswerEnd.Reset, $"the application threw {exception.GetType().Name}: {exception.Message}"),
            _ => new Fault(null, ObstacleKind.Unsendable, exception.Message),
        };
    }

    /// <summary>An exception while the body was read.</summary>
    public static Fault InBody(Exception exception, int read, Target target) => exception switch
    {
        OperationCanceledException => Ended(AnswerEnd.TimedOut, $"no end of the answer within {Seconds(target)}, {read} bytes of body came"),
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => Truncated(read),
        HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } e => Ended(AnswerEnd.Malformed, $"broken framing: {e.Message}"),
        _ when SocketError(exception) is not null => Ended(AnswerEnd.Reset, $"the connection was reset after {read} bytes of body"),
        _ => Ended(AnswerEnd.Truncated, $"the body broke off after {read} bytes: {exception.Message}"),
    };

    /// <summary>The body ended before its announced length.</summary>
    public static Fault Truncated(int read) => Ended(AnswerEnd.Truncated, $"the body ended after {read} bytes, before its end");

    private static Fault Ended(AnswerEnd end, string reason) => new(end, default, reason);

    private static Fault Unreachable(string reason) => new(null, ObstacleKind.Unreachable, reason);

    private static Fault Connecting(HttpRequestException e, Target target) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Unreachable($"the name {target.BaseUrl.Host} was not found"),
        HttpRequestError.SecureConnectionError => Unreachable($"TLS with {Authority(target)} failed: {(e.InnerException ?? e).Message}"),
        HttpRequestError.Unknown when SocketError(e) is null => new Fault(null, ObstacleKind.Unsendable, e.Message),
        _ when SocketError(e) == System.Net.Sockets.SocketError.ConnectionRefused => Unreachable($"connection refused by {Authority(target)}"),
        _ => Unreachable($"no connection to {Authority(target)}: {(e.InnerException ?? e).Message}"),
    };

    private static string Closing(Exception exception) => SocketError(exception) is null
        ? "the connection was closed before the answer began"
        : "the connection was reset after the request was written";

    private static SocketError? SocketError(Exception? exception) => exception switch
    {
        null => null,
        SocketException e => e.SocketErrorCode,
        _ => SocketError(exception.InnerException),
    };

    private static string Authority(Target target) => $"{target.BaseUrl.Host}:{target.BaseUrl.Port}";

    private static string Seconds(Target target) => $"{target.Timeout.TotalSeconds:0.###} s";
}
