using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Security;

/// <summary>An operation that asks for no credentials refuses calls without.</summary>
internal sealed class PublicOperationGuarded : Defect
{
    /// <inheritdoc/>
    public override string Id => "public-operation-guarded";

    /// <inheritdoc/>
    public override string Summary => "An operation that asks for no credentials refuses calls without.";

    /// <inheritdoc/>
    public override string Where => "operations that ask for no credentials";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Security.All(s => s.Schemes.Count == 0);

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        encounter.Call.Header("Authorization") is null ? encounter.Ground.Refuse(encounter.Visit(null), Refusal.Credentials, "A valid credential is needed.") : honest(encounter);
}
