using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>Content-Length is less than the body has bytes.</summary>
internal sealed class WrongContentLength : Defect
{
    /// <inheritdoc/>
    public override string Id => "wrong-content-length";

    /// <inheritdoc/>
    public override string Summary => "Content-Length is less than the body has bytes.";

    /// <inheritdoc/>
    public override string Where => "operations that answer JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Successes.Shape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.IsSuccess && reply.Body.Length > 1 ? reply with { Manner = reply.Manner with { DeclaredLength = reply.Body.Length - 1 } } : reply;
    }
}
