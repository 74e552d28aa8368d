using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>A partial update removes what it does not name.</summary>
internal sealed class UpdateResetsOthers : Defect
{
    /// <inheritdoc/>
    public override string Id => "update-resets-others";

    /// <inheritdoc/>
    public override string Summary => "A partial update removes what it does not name.";

    /// <inheritdoc/>
    public override string Where => "operations that update";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Update && model.RequestShape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        if (encounter.Item is not { } item || encounter.Faults(out var sent).Count > 0 || sent is not { ValueKind: JsonValueKind.Object } body) return honest(encounter);
        var said = JsonObject.Create(body)!;
        var shape = encounter.Ground.World.ModelOf(item.Resource).Shape;
        var others = item.Current.ToNode().Select(p => p.Key).Where(n => !said.ContainsKey(n) && shape?.IsReadOnly(JsonPointer.Append("", n)) == false);
        foreach (var name in others) said[name] = null;
        return honest(encounter.Saying(said));
    }
}
