using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>A refusal does not name what is wrong.</summary>
internal sealed class ErrorCausesMissing : ErrorLie
{
    /// <inheritdoc/>
    public override string Id => "error-causes-missing";

    /// <inheritdoc/>
    public override string Summary => "A refusal does not name what is wrong.";

    /// <inheritdoc/>
    public override string Where => "operations of an API whose profile says that errors name causes";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Ground.Contract.Profile.Errors?.CausesPointer is not null;

    /// <inheritdoc/>
    protected override bool TryChange(Encounter encounter, Reply reply, JsonObject error)
    {
        var pointer = encounter.Ground.Contract.Profile.Errors!.CausesPointer!;
        return NodePointer.TryGet(error, pointer, out _) && NodePointer.TrySet(error, pointer, new JsonArray());
    }
}
