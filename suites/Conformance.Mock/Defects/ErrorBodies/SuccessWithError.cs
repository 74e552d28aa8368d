using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>An error has the status of a success.</summary>
internal sealed class SuccessWithError : Defect
{
    /// <inheritdoc/>
    public override string Id => "success-with-error";

    /// <inheritdoc/>
    public override string Summary => "An error has the status of a success.";

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status >= 400 ? reply with { Status = 200 } : reply;
    }
}
