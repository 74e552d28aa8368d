using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>An encoded slash or dot in an id crashes the server.</summary>
internal sealed class CrashesOnOddPath : CrashingOnCall
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-odd-path";

    /// <inheritdoc/>
    public override string Summary => "An encoded slash or dot in an id crashes the server.";

    /// <inheritdoc/>
    public override string Where => "operations with an id in their path";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Steps.Count > 0;

    /// <inheritdoc/>
    protected override bool IsFatal(Encounter encounter) => encounter.PathValues.Any(v =>
        v.Raw.Contains("%2F", StringComparison.OrdinalIgnoreCase) || v.Raw.Contains("%2E", StringComparison.OrdinalIgnoreCase));
}
