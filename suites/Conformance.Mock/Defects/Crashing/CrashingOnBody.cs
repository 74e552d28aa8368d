using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>A lie that crashes the server on the bytes of a body.</summary>
internal abstract class CrashingOnBody : CrashingOnCall
{
    /// <inheritdoc/>
    public override string Where => "operations with a body";

    /// <inheritdoc/>
    public sealed override bool Fits(OperationModel model) => model.Operation.RequestBody is not null;

    /// <inheritdoc/>
    protected sealed override bool IsFatal(Encounter encounter) => !encounter.Call.Body.IsEmpty && IsFatal(encounter.Call.Body.Span);

    /// <summary>True for a body that crashes the server.</summary>
    protected abstract bool IsFatal(ReadOnlySpan<byte> body);
}
