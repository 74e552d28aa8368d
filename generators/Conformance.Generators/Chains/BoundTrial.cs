using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>
/// What a generator gets for a trial that needs something to exist. The planner puts it into a chain with others that need the same; by
/// itself it is not run.
/// </summary>
/// <param name="need">The trial and what it needs.</param>
internal sealed class BoundTrial(TrialNeed need) : Scenario
{
    /// <summary>The trial and what it needs.</summary>
    public TrialNeed Need => need;

    /// <inheritdoc/>
    public override string Id => need.Template.Id;

    /// <inheritdoc/>
    public override Operation Anchor => need.Template.Operation;

    /// <inheritdoc/>
    public override Phase Phase => need.Template.Phase;

    /// <inheritdoc/>
    public override TestCase? Next(IReadOnlyList<Exchange> exchanges) => exchanges.Count == 0 ? need.Template : null;
}
