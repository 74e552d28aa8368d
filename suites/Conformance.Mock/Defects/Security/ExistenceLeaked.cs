using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Security;

/// <summary>Another identity is told that what it may not see exists.</summary>
internal sealed class ExistenceLeaked : Defect
{
    /// <inheritdoc/>
    public override string Id => "existence-leaked";

    /// <inheritdoc/>
    public override string Summary => "Another identity is told that what it may not see exists.";

    /// <inheritdoc/>
    public override string Where => "operations that read one item";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role is { Kind: RoleKind.Read, IsOnItem: true };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status == 404 && (encounter with { SeesAll = true }).Item is { } item && !encounter.Visit(null).Sees(item)
            ? encounter.Ground.Refuse(encounter.Visit(null), Refusal.Scope, "The resource belongs to somebody else.") with { Status = 403 }
            : reply;
    }
}
