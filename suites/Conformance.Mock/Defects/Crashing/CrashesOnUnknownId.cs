using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>An id that names nothing crashes the server.</summary>
internal sealed class CrashesOnUnknownId : Defect
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-unknown-id";

    /// <inheritdoc/>
    public override string Summary => "An id that names nothing crashes the server.";

    /// <inheritdoc/>
    public override string Where => "operations on one item";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.IsOnItem;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status is 404 or 410 ? Crash.Reply : reply;
    }
}
