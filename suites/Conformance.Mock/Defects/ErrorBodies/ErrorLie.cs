using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>A lie in the JSON body of a refusal.</summary>
internal abstract class ErrorLie : Defect
{
    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status >= 400 && reply.Json() is JsonObject error && TryChange(encounter, reply, error) ? reply.WithJson(error) : reply;
    }

    /// <summary>Changes the body; false if there is nothing to lie about.</summary>
    protected abstract bool TryChange(Encounter encounter, Reply reply, JsonObject error);
}
