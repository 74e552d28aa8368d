using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Security;

/// <summary>A call whose credentials lack a scope is served.</summary>
internal sealed class InsufficientCredentialsAccepted : Defect
{
    /// <inheritdoc/>
    public override string Id => "insufficient-credentials-accepted";

    /// <inheritdoc/>
    public override string Summary => "A call whose credentials lack a scope is served.";

    /// <inheritdoc/>
    public override string Where => "operations that ask for a scope";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Security.Any(r => r.Schemes.Any(s => s.Value.Count > 0));

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        encounter.Lacking == Refusal.Scope ? honest(encounter with { IsAdmitted = true }) : honest(encounter);
}
