using System.Text;
using Conformance.Suites.Safety;
using Conformance.Suites.Targets.Chain;

namespace Conformance.Suites.Targets;

/// <summary>What a proxy sends through. The rules of a run hold: one origin, beyond this machine only safe methods, and slowly.</summary>
public static class Forwarding
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>A handler before the network: nothing is followed, remembered, decoded or added, and nothing sent twice.</summary>
    /// <param name="upstream">Any URL of the one origin that is asked.</param>
    /// <param name="time">Spaces requests that go beyond this machine.</param>
    public static HttpMessageHandler To(Uri upstream, TimeProvider time)
    {
        var target = new Target { BaseUrl = upstream };
        return new HostGuard(upstream, target.MayWrite) { InnerHandler = new LimitHandler(RequestRate.For(target), time) { InnerHandler = Sockets(target) } };
    }

    /// <summary>A request is repeated silently only on a connection that was used before: each has one of its own.</summary>
    private static SocketsHttpHandler Sockets(Target target) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !target.IsLocal,
        PreAuthenticate = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = TimeSpan.Zero,
        RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        ResponseHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
    };
}
