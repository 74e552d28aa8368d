using Conformance.Generators.Chains;
using Conformance.Model;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>A case of a scenario that depends on what was answered before.</summary>
internal sealed record ActLink : ChainLink
{
    /// <summary>Changes it once it is written; null where there is nothing to send. Nothing was answered yet when it is planned.</summary>
    public Func<TestCase, IReadOnlyList<Exchange>, TestCase?>? Edit { get; init; }

    /// <inheritdoc/>
    public override TestCase? Make(IReadOnlyList<Exchange> exchanges) =>
        base.Make(exchanges) is { } made ? Edited(made, exchanges) : null;

    /// <inheritdoc/>
    public override TestCase? Planned() => base.Planned() is { } planned ? Edited(planned, []) : null;

    private TestCase? Edited(TestCase written, IReadOnlyList<Exchange> exchanges) => Edit is null ? written : Edit(written, exchanges);
}
