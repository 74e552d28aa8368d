using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>An Accept header that names nothing on offer crashes the server.</summary>
internal sealed class CrashesOnAccept : Defect
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-accept";

    /// <inheritdoc/>
    public override string Summary => "An Accept header that names nothing on offer crashes the server.";

    /// <inheritdoc/>
    public override string Where => "operations that answer JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Successes.Shape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status == 406 ? Crash.Reply : reply;
    }
}
