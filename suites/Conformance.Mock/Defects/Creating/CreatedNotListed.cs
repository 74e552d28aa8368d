using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>What a client made is in no list.</summary>
internal sealed class CreatedNotListed : Defect
{
    /// <inheritdoc/>
    public override string Id => "created-not-listed";

    /// <inheritdoc/>
    public override string Summary => "What a client made is in no list.";

    /// <inheritdoc/>
    public override string Where => "lists of items with ids";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role is { Kind: RoleKind.List, Resource.Identity.Pointer: not null };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (ListedBody.Of(encounter, reply) is not { } list) return reply;
        foreach (var item in list.Items.Where(i => IsCreated(encounter, i)).ToList()) list.Items.Remove(item);
        return list.In(reply);
    }

    private static bool IsCreated(Encounter encounter, JsonNode? item) =>
        NodePointer.Text(item, encounter.Model.Role.Resource!.Identity!.Pointer!) is { } id && encounter.Siblings?.Find(id)?.Origin == Origin.Created;
}
