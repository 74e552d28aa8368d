using Conformance.Generators;
using Conformance.Suites.Safety;

namespace Conformance.Suites.Running.Scheduling;

/// <summary>Says of each operation in turn what is run of it, or why nothing is.</summary>
internal sealed class Schedule(RunSetup setup, Withholding withholding)
{
    /// <summary>The operations in document order.</summary>
    public IEnumerable<Operation> Operations => setup.Contract.Operations;

    /// <summary>What is run of an operation in a pass.</summary>
    public Part Of(Operation operation, Pass pass)
    {
        if (setup.Unselected(operation) is { } unselected) return pass.Nothing(operation, unselected);
        if (withholding.Reason(operation) is { } withheld) return pass.Nothing(operation, withheld);
        var plans = pass.Phases.Order().Select(p => setup.Plan(operation, p)).ToArray();
        Scenario[] scenarios = [.. plans.SelectMany(p => p.Scenarios)];
        return scenarios.Length == 0
            ? pass.Nothing(operation, Gaps(plans) ?? "no phase has a case for it")
            : new Part(scenarios, [.. plans.Where(p => p.Scenarios.Count == 0).Select(PhaseGap).OfType<OperationSkipped>()]);
    }

    private static OperationSkipped? PhaseGap(OperationPlan plan) =>
        Gaps([plan]) is { } reason ? new OperationSkipped(plan.Operation.Key, reason, plan.Phase) : null;

    private static string? Gaps(IReadOnlyList<OperationPlan> plans)
    {
        var gaps = plans.SelectMany(p => p.Gaps).Select(g => $"{g.Subject}: {g.Reason}").Distinct(StringComparer.Ordinal).ToArray();
        return gaps.Length == 0 ? null : string.Join("; ", gaps);
    }
}
