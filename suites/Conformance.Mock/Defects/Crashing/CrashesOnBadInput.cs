using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>A request that breaks the contract crashes the server.</summary>
internal sealed class CrashesOnBadInput : CrashingOnCall
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-bad-input";

    /// <inheritdoc/>
    public override string Summary => "A request that breaks the contract crashes the server.";

    /// <inheritdoc/>
    public override string Where => "operations with a parameter or a body";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Parameters.Count > 0 || model.Operation.RequestBody is not null;

    /// <inheritdoc/>
    protected override bool IsFatal(Encounter encounter) => encounter.Faults(out _).Count > 0;
}
