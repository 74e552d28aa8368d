namespace Conformance.Model;

/// <summary>A scenario of one case.</summary>
/// <param name="testCase">The case.</param>
public sealed class SingleCase(TestCase testCase) : Scenario
{
    /// <inheritdoc/>
    public override string Id => testCase.Id;

    /// <inheritdoc/>
    public override Operation Anchor => testCase.Operation;

    /// <inheritdoc/>
    public override Phase Phase => testCase.Phase;

    /// <inheritdoc/>
    public override TestCase? Next(IReadOnlyList<Exchange> exchanges) => exchanges.Count == 0 ? testCase : null;
}
