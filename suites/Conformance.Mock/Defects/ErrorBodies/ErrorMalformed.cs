using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>An error does not have the shape that is promised.</summary>
internal sealed class ErrorMalformed : ErrorLie
{
    /// <inheritdoc/>
    public override string Id => "error-malformed";

    /// <inheritdoc/>
    public override string Summary => "An error does not have the shape that is promised.";

    /// <inheritdoc/>
    protected override bool TryChange(Encounter encounter, Reply reply, JsonObject error)
    {
        error.Clear();
        error["oops"] = 42;
        return true;
    }
}
