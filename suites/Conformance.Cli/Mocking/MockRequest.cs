using Conformance.Mock;

namespace Conformance.Cli.Mocking;

/// <summary>What the command line asks of <c>mock</c>, read and checked.</summary>
/// <param name="Options">How the mock behaves.</param>
/// <param name="Record">The file that takes what clients used, or null.</param>
/// <param name="Proxy">The real server to forward to, or null to answer.</param>
internal sealed record MockRequest(MockOptions Options, string? Record, Uri? Proxy);
