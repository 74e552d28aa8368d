using Conformance.Model;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>A scenario as the clients of an encounter play it: its cases are those of the contract that judges, and remembered.</summary>
/// <param name="inner">The scenario, perhaps of a narrower contract with the same operations.</param>
/// <param name="anchor">Its anchor in the contract that judges.</param>
/// <param name="pass">Gives each case as it is sent.</param>
internal sealed class ClientScenario(Scenario inner, Operation anchor, Func<TestCase, TestCase> pass) : Scenario
{
    /// <inheritdoc/>
    public override string Id => inner.Id;

    /// <inheritdoc/>
    public override Operation Anchor => anchor;

    /// <inheritdoc/>
    public override Phase Phase => inner.Phase;

    /// <inheritdoc/>
    public override IEnumerable<TestCase> Planned => inner.Planned.Select(pass);

    /// <inheritdoc/>
    public override TestCase? Next(IReadOnlyList<Exchange> exchanges) => inner.Next(exchanges) is { } testCase ? pass(testCase) : null;

    /// <inheritdoc/>
    public override string? Unsent(IReadOnlyList<Exchange> exchanges) => inner.Unsent(exchanges);
}
