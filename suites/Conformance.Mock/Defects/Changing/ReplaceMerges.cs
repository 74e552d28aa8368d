using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>A replacement keeps what it leaves out.</summary>
internal sealed class ReplaceMerges : Defect
{
    /// <inheritdoc/>
    public override string Id => "replace-merges";

    /// <inheritdoc/>
    public override string Summary => "A replacement keeps what it leaves out.";

    /// <inheritdoc/>
    public override string Where => "operations that replace";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role is { Kind: RoleKind.Replace, Resource.PutMerges: false } && model.RequestShape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        if (encounter.Item is not { } item || encounter.Faults(out var sent).Count > 0 || sent is not { ValueKind: JsonValueKind.Object } body) return honest(encounter);
        return honest(encounter.Saying(Merging.Merge(item.Current.ToNode(), JsonObject.Create(body)!)));
    }
}
