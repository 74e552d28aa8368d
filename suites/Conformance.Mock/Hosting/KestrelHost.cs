using System.Net;
using System.Text;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Conformance.Mock.Hosting;

/// <summary>
/// Kestrel alone, on a loopback port: no host around it, so nothing is read from the environment, nothing is logged and no
/// signal is handled, and a cold start costs a tenth of a second less.
/// </summary>
internal sealed class KestrelHost : IAsyncDisposable
{
    private readonly KestrelServer _server;

    private KestrelHost(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };
        options.ResponseHeaderEncodingSelector = static _ => Encoding.Latin1;
        options.Listen(IPAddress.Loopback, port);
        var logging = NullLoggerFactory.Instance;
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logging);
        _server = new KestrelServer(Options.Create(options), transport, logging);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

    /// <summary>Starts to listen.</summary>
    /// <param name="port">The port, or 0 for a free one.</param>
    /// <param name="application">What answers.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<KestrelHost> StartAsync(
        int port,
        IHttpApplication<IFeatureCollection> application,
        CancellationToken cancellationToken)
    {
        var host = new KestrelHost(port);
        await host._server.StartAsync(application, cancellationToken);
        return host;
    }

    /// <summary>Stops at once; answers under way are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _server.StopAsync(now.Token);
        _server.Dispose();
    }
}
