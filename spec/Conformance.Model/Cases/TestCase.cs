namespace Conformance.Model;

/// <summary>One request, serialized, with all that is needed to judge its answer and to send it again.</summary>
public sealed record TestCase
{
    /// <summary>Unique within a run and the same for the same seed: <c>ordinal-phase-number</c>, for example <c>17-coverage-4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The operation that the request addresses.</summary>
    public required Operation Operation { get; init; }

    /// <summary>Where the case comes from.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Whether the request keeps the contract.</summary>
    public required Mode Mode { get; init; }

    /// <summary>What it tries.</summary>
    public Probe Probe { get; init; } = Probe.Positive;

    /// <summary>Who asks.</summary>
    public Access Access { get; init; }

    /// <summary>What is wrong with its credential on purpose, or null.</summary>
    public CredentialFault? Fault { get; init; }

    /// <summary>Schemes whose credentials are left out though whoever asks has them.</summary>
    public IReadOnlyList<SecurityScheme> Withheld { get; init; } = [];

    /// <summary>What it is in its scenario for.</summary>
    public CasePurpose Purpose { get; init; }

    /// <summary>Why the case was made, in words: <c>query parameter 'limit' at its maximum 200</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>What is sent.</summary>
    public required Request Request { get; init; }

    /// <summary>Where each value of a positive case comes from, by parameter or body property.</summary>
    public IReadOnlyList<ValueSource> Sources { get; init; } = [];

    /// <summary>Values of the request that earlier answers of the scenario gave.</summary>
    public IReadOnlyList<TakenValue> Taken { get; init; } = [];

    /// <summary>The part of the contract that the case exercises or breaks, or null.</summary>
    public Place? Subject { get; init; }

    /// <summary>Which page of a list it asks for, or null.</summary>
    public PageAsk? Page { get; init; }

    /// <summary>What it does to a resource of the run, or null.</summary>
    public Act? Act { get; init; }

    /// <summary>The schema keyword that the case exercises or breaks, or null.</summary>
    public string? Keyword { get; init; }

    /// <summary>
    /// How much it weighs if a negative case is accepted: an error, or a warning where many do not mean the constraint strictly (the
    /// profile's <c>strict</c> makes it an error).
    /// </summary>
    public Severity IfAccepted { get; init; } = Severity.Error;
}
