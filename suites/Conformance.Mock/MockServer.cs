using Conformance.Mock.Hosting;
using Conformance.Mock.Limits;
using Conformance.Mock.Serving;

namespace Conformance.Mock;

/// <summary>A contract made to answer: an HTTP server on loopback, in process.</summary>
public sealed class MockServer : IAsyncDisposable
{
    private readonly KestrelHost _host;
    private readonly Respondent _respondent;

    private MockServer(KestrelHost host, Respondent respondent) => (_host, _respondent) = (host, respondent);

    /// <summary>Where it listens: <c>http://127.0.0.1:PORT</c>. The base paths of the document's servers answer as well as the root.</summary>
    public Uri Address => _host.Address;

    /// <summary>The limit of every family of paths, which may be changed at any time; null for none. What came before counts under a new one too.</summary>
    public RateLimit? RateLimit
    {
        get => _respondent.Limiter.Limit;
        set => _respondent.Limiter.Limit = value;
    }

    /// <summary>Starts a mock of a contract. It answers when the task ends.</summary>
    /// <param name="contract">What it promises to keep, with its profile.</param>
    /// <param name="options">How it behaves where the contract leaves a choice.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    /// <exception cref="Defects.DefectChoiceException">A defect is not known, or does not fit.</exception>
    public static async Task<MockServer> StartAsync(Contract contract, MockOptions options, CancellationToken cancellationToken)
    {
        KestrelHost? host = null;
        var respondent = new Respondent(new Ground(contract, options, () => host!.Address.GetLeftPart(UriPartial.Authority)));
        host = await KestrelHost.StartAsync(options.Port, new MockApplication(respondent.AnswerAsync, options.Time), cancellationToken);
        return new MockServer(host, respondent);
    }

    /// <summary>Stops at once; answers under way are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _respondent.Dispose();
    }
}
