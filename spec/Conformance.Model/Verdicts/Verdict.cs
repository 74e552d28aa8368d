namespace Conformance.Model;

/// <summary>What one check says of one exchange.</summary>
public sealed record Verdict
{
    private Verdict(string check, Outcome outcome, string? reason, Failure? failure) =>
        (Check, Outcome, Reason, Failure) = (check, outcome, reason, failure);

    /// <summary>The check's id.</summary>
    public string Check { get; }

    /// <summary>Passed, not applicable or failed.</summary>
    public Outcome Outcome { get; }

    /// <summary>Why the check does not apply, or null.</summary>
    public string? Reason { get; }

    /// <summary>What is wrong, or null.</summary>
    public Failure? Failure { get; }

    /// <summary>
    /// Failures of other causes that the same check found in the same exchange; empty mostly. In events each of them is a verdict of
    /// its own: <see cref="Each"/>.
    /// </summary>
    public IReadOnlyList<Failure> Others { get; private init; } = [];

    /// <summary>This verdict as one for each failure.</summary>
    public IEnumerable<Verdict> Each() => Others.Count == 0
        ? [this]
        : Others.Select(Failed).Prepend(Failed(Failure!));

    /// <summary>The exchange keeps the promise.</summary>
    public static Verdict Passed(string check) => new(check, Outcome.Passed, null, null);

    /// <summary>The check makes no statement about this exchange.</summary>
    public static Verdict NotApplicable(string check, string reason) => new(check, Outcome.NotApplicable, reason, null);

    /// <summary>The exchange breaks a promise.</summary>
    public static Verdict Failed(Failure failure) => new(failure.Check, Outcome.Failed, null, failure);

    /// <summary>The exchange breaks promises, each for a cause of its own.</summary>
    /// <param name="failures">At least one failure, all of one check.</param>
    public static Verdict Failed(IReadOnlyList<Failure> failures) => Failed(failures[0]) with { Others = failures.Skip(1).ToArray() };
}
