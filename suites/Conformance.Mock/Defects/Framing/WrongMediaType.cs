using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>A success has another media type than is documented.</summary>
internal sealed class WrongMediaType : Defect
{
    private static readonly string[] Others = ["text/plain", "application/xml"];

    /// <inheritdoc/>
    public override string Id => "wrong-media-type";

    /// <inheritdoc/>
    public override string Summary => "A success has another media type than is documented.";

    /// <inheritdoc/>
    public override string Where => "operations that answer JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Successes.Shape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || reply.ContentType is null) return reply;
        var promised = encounter.Model.Operation.ResponseFor(reply.Status);
        return reply with { ContentType = Others.First(o => promised?.ContentFor(o) is null or { IsJson: true }) };
    }
}
