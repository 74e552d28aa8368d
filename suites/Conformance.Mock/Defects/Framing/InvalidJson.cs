using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>A JSON body is not well-formed.</summary>
internal sealed class InvalidJson : Defect
{
    /// <inheritdoc/>
    public override string Id => "invalid-json";

    /// <inheritdoc/>
    public override string Summary => "A JSON body is not well-formed.";

    /// <inheritdoc/>
    public override string Where => "operations that answer JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Successes.Shape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || reply.ContentType is not { } type || !MediaTypes.IsJson(type)) return reply;
        return reply with { Body = new ReplyBody([.. reply.Body.Pieces, new[] { (byte)',' }]) };
    }
}
