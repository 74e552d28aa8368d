using Conformance.FixtureServers.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Conformance.FixtureServers;

/// <summary>A server of an API on a port of loopback, with data of its own that nobody else sees.</summary>
public sealed class FixtureServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FixtureServer(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public Uri Url => new(_app.Urls.First());

    /// <summary>Starts a server.</summary>
    /// <param name="api">What it serves.</param>
    /// <param name="twists">The names of its faults and manners.</param>
    /// <param name="port">The port, or 0 for a free one.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="ArgumentException">The API has no such twist.</exception>
    public static async Task<FixtureServer> StartAsync(FixtureApi api, IEnumerable<string> twists, int port, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(api);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        var router = new Router(app);
        var errors = api.Map(new Twists(api, twists), router);
        router.Finish(errors);
        await app.StartAsync(cancellationToken);
        return new FixtureServer(app);
    }

    /// <summary>Waits until the process is told to end.</summary>
    public Task WaitAsync() => _app.WaitForShutdownAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
