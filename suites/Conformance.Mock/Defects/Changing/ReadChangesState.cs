using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>Reading an item changes it.</summary>
internal sealed class ReadChangesState : Defect
{
    /// <inheritdoc/>
    public override string Id => "read-changes-state";

    /// <inheritdoc/>
    public override string Summary => "Reading an item changes it.";

    /// <inheritdoc/>
    public override string Where => "operations that read";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Read;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || encounter.Item is not { } item || encounter.Ground.World.ModelOf(item.Resource).Shape is not { } shape) return reply;
        item.Change(edition =>
        {
            var body = edition.ToNode();
            if (FreeText.In(encounter.Ground.Facts, shape.Schema, body).FirstOrDefault() is not { } name) return null;
            body[name] = $"{body[name]!.GetValue<string>()}+";
            return new Edition(MockJson.Bytes(body), edition.Number + 1);
        });
        return reply;
    }
}
