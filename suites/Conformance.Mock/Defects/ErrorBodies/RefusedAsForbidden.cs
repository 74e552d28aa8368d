using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>A request that breaks the contract is refused as if a right were missing.</summary>
internal sealed class RefusedAsForbidden : Defect
{
    /// <inheritdoc/>
    public override string Id => "refused-as-forbidden";

    /// <inheritdoc/>
    public override string Summary => "A request that breaks the contract is refused as if a right were missing.";

    /// <inheritdoc/>
    public override string Where => "operations with a parameter or a body";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Parameters.Count > 0 || model.Operation.RequestBody is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status is 400 or 422 && encounter.Lacking is null && encounter.Faults(out _).Count > 0 ? reply with { Status = 403 } : reply;
    }
}
