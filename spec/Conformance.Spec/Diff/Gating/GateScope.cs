using Conformance.Model;

namespace Conformance.Spec.Diff.Gating;

/// <summary>Which operations the gate looks at.</summary>
/// <param name="Include">Only these.</param>
/// <param name="Exclude">None of these; no expression excludes nothing.</param>
public sealed record GateScope(OperationFilter Include, OperationFilter Exclude)
{
    /// <summary>All operations, and what belongs to none.</summary>
    public static GateScope All { get; } = new(OperationFilter.Any, OperationFilter.Any);

    /// <summary>True if a change that reaches these operations counts; one that reaches none counts unless operations were chosen.</summary>
    public bool Holds(IReadOnlyList<OperationLink> reached) => reached.Count == 0 ? Include.Expressions.Count == 0 : reached.Any(Holds);

    private bool Holds(OperationLink link)
    {
        var operation = link.Revision ?? link.Base!;
        return Include.Matches(operation) && (Exclude.Expressions.Count == 0 || !Exclude.Matches(operation));
    }
}
