using Conformance.Spec.Schemas;
using Conformance.Suites.Checks.Promises;

namespace Conformance.Suites.Checks;

/// <summary>What a check may know besides the exchange.</summary>
public sealed record CheckContext
{
    /// <summary>The contract, its profile included.</summary>
    public required Contract Contract { get; init; }

    /// <summary>The contract's schemas.</summary>
    public required SchemaSet Schemas { get; init; }

    /// <summary>What the contract promises of the operation's answers, looked up once.</summary>
    public required OperationPromise Promise { get; init; }

    /// <summary>The write-only properties of the contract's requests.</summary>
    public WriteOnlyProperties WriteOnly
    {
        get => field ?? new WriteOnlyProperties(Schemas);
        init;
    }

    /// <summary>True if the answer came from the mock that the harness started itself.</summary>
    public bool EmbeddedMock { get; init; }

    /// <summary>The scopes of the limited credentials, or null where they are not known.</summary>
    public IReadOnlyList<string>? LimitedScopes { get; init; }

    /// <summary>What became of the operation's other positive cases, or null where that is not known.</summary>
    public AcceptanceHistory? History { get; init; }

    /// <summary>How long the answer took each time when the case was sent again with nothing else under way; empty where it was not.</summary>
    public IReadOnlyList<TimeSpan> Alone { get; init; } = [];
}
