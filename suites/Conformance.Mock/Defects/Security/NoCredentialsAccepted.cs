using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Security;

/// <summary>A call without credentials is served.</summary>
internal sealed class NoCredentialsAccepted : Defect
{
    /// <inheritdoc/>
    public override string Id => "no-credentials-accepted";

    /// <inheritdoc/>
    public override string Summary => "A call without credentials is served.";

    /// <inheritdoc/>
    public override string Where => "operations that ask for credentials";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Security.Any(s => s.Schemes.Count > 0);

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        encounter.Lacking == Refusal.Credentials && Credential.In(encounter) == CredentialKind.None ? honest(encounter with { IsAdmitted = true }) : honest(encounter);
}
