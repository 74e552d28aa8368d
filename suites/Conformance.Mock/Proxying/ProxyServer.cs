using Conformance.Mock.Clients;
using Conformance.Mock.Hosting;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Proxying;

/// <summary>A proxy before a real server that holds what passes against a contract: an HTTP server on loopback, in process.</summary>
public sealed class ProxyServer : IAsyncDisposable
{
    private readonly KestrelHost _host;
    private readonly HttpMessageInvoker _invoker;

    private ProxyServer(KestrelHost host, HttpMessageInvoker invoker) => (_host, _invoker) = (host, invoker);

    /// <summary>Where it listens: <c>http://127.0.0.1:PORT</c>.</summary>
    public Uri Address => _host.Address;

    /// <summary>Starts a proxy. It forwards when the task ends.</summary>
    /// <param name="contract">What both sides promise to keep.</param>
    /// <param name="options">Where it forwards.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<ProxyServer> StartAsync(Contract contract, ProxyOptions options, CancellationToken cancellationToken)
    {
        var judge = new CallJudge(new Ground(contract, new MockOptions(), () => ""));
        var invoker = new HttpMessageInvoker(options.Handler);
        var application = new ProxyApplication(options, invoker, judge, new Passing(judge, options.Observe));
        try
        {
            return new ProxyServer(await KestrelHost.StartAsync(options.Port, application, cancellationToken), invoker);
        }
        catch
        {
            invoker.Dispose();
            throw;
        }
    }

    /// <summary>Stops at once; what is under way is cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _invoker.Dispose();
    }
}
