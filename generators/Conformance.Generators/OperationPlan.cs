using Conformance.Model;

namespace Conformance.Generators;

/// <summary>What is tried on one operation in one phase.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Scenarios">The scenarios, simplest first.</param>
/// <param name="Gaps">What is not tried, with the reasons.</param>
public sealed record OperationPlan(
    Operation Operation,
    Phase Phase,
    IReadOnlyList<Scenario> Scenarios,
    IReadOnlyList<GenerationGap> Gaps);
