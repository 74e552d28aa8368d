using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>A request that keeps the contract crashes the server.</summary>
internal sealed class CrashesOnEverything : CrashingOnCall
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-everything";

    /// <inheritdoc/>
    public override string Summary => "A request that keeps the contract crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(Encounter encounter) => encounter.Faults(out _).Count == 0;
}
