using System.Text;

namespace Conformance.Suites.Targets.Wire;

/// <summary>The sockets that probes go over: nothing is followed, remembered, decoded or added.</summary>
internal static class ProbeSockets
{
    /// <summary>
    /// Idle connections are given up before servers close them: the shortest keep-alive in the field is 2 seconds, and a request written
    /// on a connection that is being closed would look like an answer refused.
    /// </summary>
    private static readonly TimeSpan KeptIdle = TimeSpan.FromSeconds(1);

    /// <summary>A new pool of connections to a target.</summary>
    public static SocketsHttpHandler Open(Target target) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !target.IsLocal || target.Network.Proxy is not null,
        Proxy = target.Network.Proxy is { } proxy ? new System.Net.WebProxy(proxy) : null,
        SslOptions = Certificates.Options(target.Network),
        PreAuthenticate = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        ConnectTimeout = target.Timeout,
        MaxResponseHeadersLength = target.HeaderLimit,
        PooledConnectionIdleTimeout = KeptIdle,
        RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        ResponseHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
        PlaintextStreamFilter = static (context, _) => ValueTask.FromResult<Stream>(new WireStream(context.PlaintextStream)),
    };
}
