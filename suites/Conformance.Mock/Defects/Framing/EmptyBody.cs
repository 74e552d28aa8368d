using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>A success has no body where one is promised.</summary>
internal sealed class EmptyBody : Defect
{
    /// <inheritdoc/>
    public override string Id => "empty-body";

    /// <inheritdoc/>
    public override string Summary => "A success has no body where one is promised.";

    /// <inheritdoc/>
    public override string Where => "operations that answer JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Successes.Shape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.IsSuccess ? reply with { Body = ReplyBody.Empty } : reply;
    }
}
