namespace Conformance.Model;

/// <summary>The first event: what is run against what, and the outline of the contract.</summary>
public sealed record RunStarted : RunEvent
{
    /// <summary>The version of this format; 1.</summary>
    public int Journal { get; init; } = 1;

    /// <summary>The run's id, unique per target.</summary>
    public required string RunId { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The version of this program.</summary>
    public required string Tool { get; init; }

    /// <summary>The base URL of the target.</summary>
    public required string Target { get; init; }

    /// <summary>True if the target is the embedded mock: the run proves that the contract can be tested, not that an API keeps it.</summary>
    public required bool EmbeddedMock { get; init; }

    /// <summary>The seed of the generated values.</summary>
    public required int Seed { get; init; }

    /// <summary>How many cases were in flight at once.</summary>
    public required int Workers { get; init; }

    /// <summary>The command line as given, secrets masked.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The contract in outline.</summary>
    public required ContractOutline Contract { get; init; }

    /// <summary>Which findings fail the run.</summary>
    public FailOn FailOn { get; init; }

    /// <summary>How many cases are planned, as far as it is known when the run begins, or null.</summary>
    public int? PlannedCases { get; init; }

    /// <summary>What the user should know before reading on, for example that only safe methods are sent.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}
