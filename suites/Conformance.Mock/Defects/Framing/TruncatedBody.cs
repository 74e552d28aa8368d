using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>The connection closes in the middle of a body.</summary>
internal sealed class TruncatedBody : Defect
{
    /// <inheritdoc/>
    public override string Id => "truncated-body";

    /// <inheritdoc/>
    public override string Summary => "The connection closes in the middle of a body.";

    /// <inheritdoc/>
    public override string Where => "operations that answer JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Successes.Shape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.IsSuccess && reply.Body.Length > 0 ? reply with { Manner = reply.Manner with { SentLength = reply.Body.Length / 2 } } : reply;
    }
}
