using Conformance.Mock;
using Conformance.Model;

namespace Conformance.NUnit;

/// <summary>A contract made to answer, for tests of clients.</summary>
public static class Mock
{
    /// <summary>Starts a mock on a free port of loopback; dispose it to stop it.</summary>
    /// <param name="contract">What it promises to keep.</param>
    /// <param name="seed">Answers derive from it.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public static Task<MockServer> StartAsync(Contract contract, int seed = 1, CancellationToken cancellationToken = default) =>
        MockServer.StartAsync(contract, new MockOptions { Seed = seed }, cancellationToken);
}
