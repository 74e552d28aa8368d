namespace Conformance.Suites.Running.Scheduling;

/// <summary>What is run of an operation.</summary>
/// <param name="Scenarios">Its scenarios in order; may be empty.</param>
/// <param name="Skipped">What is not run of it, with the reasons.</param>
internal sealed record Part(IReadOnlyList<Scenario> Scenarios, IReadOnlyList<RunEvent> Skipped)
{
    /// <summary>Nothing of the operation is run.</summary>
    public static Part Nothing(Operation operation, string reason) => new([], [new OperationSkipped(operation.Key, reason)]);
}
