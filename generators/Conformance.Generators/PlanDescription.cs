using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators;

/// <summary>What <c>conformance plan</c> says of one operation. Equal options give equal descriptions.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Inputs">Parameters in document order, then bodies.</param>
/// <param name="Plans">The plans of the phases asked for, in that order.</param>
public sealed record PlanDescription(Operation Operation, IReadOnlyList<PlannedInput> Inputs, IReadOnlyList<OperationPlan> Plans)
{
    /// <summary>How its list is read, or null where it gives none.</summary>
    public Listing? Listing { get; init; }

    /// <summary>The number of cases in all phases that try something.</summary>
    public int Trials => Plans.Sum(p => p.Trials.Count());
}
