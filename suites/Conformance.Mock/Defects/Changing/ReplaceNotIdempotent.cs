using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>A replacement by what is already there changes it.</summary>
internal sealed class ReplaceNotIdempotent : Defect
{
    /// <inheritdoc/>
    public override string Id => "replace-not-idempotent";

    /// <inheritdoc/>
    public override string Summary => "A replacement by what is already there changes it.";

    /// <inheritdoc/>
    public override string Where => "operations that replace";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Replace && model.RequestShape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        if (encounter.Item is not { } item || encounter.Faults(out var sent).Count > 0 || sent is not { ValueKind: JsonValueKind.Object } body) return honest(encounter);
        var (said, known) = (JsonObject.Create(body)!, item.Current.ToNode());
        var name = FreeText.In(encounter.Ground.Facts, encounter.Model.RequestShape!.Schema, said).FirstOrDefault(n => NodePointer.Text(known, JsonPointer.Append("", n)) == said[n]!.GetValue<string>());
        if (name is null) return honest(encounter);
        said[name] = $"{said[name]!.GetValue<string>()}+";
        return honest(encounter.Saying(said));
    }
}
