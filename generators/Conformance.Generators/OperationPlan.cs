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
    IReadOnlyList<GenerationGap> Gaps)
{
    private readonly Lazy<IReadOnlyList<TestCase>> _cases = new(() => [.. Scenarios.SelectMany(s => s.Planned)]);

    /// <summary>The cases of all scenarios as planned, in order; made when they are first asked for.</summary>
    public IReadOnlyList<TestCase> Cases => _cases.Value;

    /// <summary>Those of them that try something; the others make or remove what these need.</summary>
    public IEnumerable<TestCase> Trials => Cases.Where(c => c.Purpose == CasePurpose.Trial);
}
