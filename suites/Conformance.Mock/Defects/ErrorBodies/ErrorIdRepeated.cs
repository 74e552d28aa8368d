using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>Two errors have the same id.</summary>
internal sealed class ErrorIdRepeated : ErrorLie
{
    /// <inheritdoc/>
    public override string Id => "error-id-repeated";

    /// <inheritdoc/>
    public override string Summary => "Two errors have the same id.";

    /// <inheritdoc/>
    public override string Where => "operations of an API whose profile says that errors have ids";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Ground.Contract.Profile.Errors?.FreshPointer is not null;

    /// <inheritdoc/>
    protected override bool TryChange(Encounter encounter, Reply reply, JsonObject error)
    {
        var pointer = encounter.Ground.Contract.Profile.Errors!.FreshPointer!;
        return NodePointer.TryGet(error, pointer, out _) && NodePointer.TrySet(error, pointer, "the-same-every-time");
    }
}
