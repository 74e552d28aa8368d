using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>An error has a code of another error.</summary>
internal sealed class ErrorCodeWrong : ErrorLie
{
    /// <inheritdoc/>
    public override string Id => "error-code-wrong";

    /// <inheritdoc/>
    public override string Summary => "An error has a code of another error.";

    /// <inheritdoc/>
    public override string Where => "operations of an API whose profile names the codes of errors";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Ground.Contract.Profile.Errors is { CodePointer: not null, Codes.Count: > 1 };

    /// <inheritdoc/>
    protected override bool TryChange(Encounter encounter, Reply reply, JsonObject error)
    {
        var errors = encounter.Ground.Contract.Profile.Errors!;
        if (errors.Codes.FirstOrDefault(c => c.Status != reply.Status) is not { } other) return false;
        foreach (var pointer in errors.EqualPointers.SelectMany(p => new[] { p.First, p.Second }).Append(errors.CodePointer!)) NodePointer.TrySet(error, pointer, other.Code);
        return true;
    }
}
