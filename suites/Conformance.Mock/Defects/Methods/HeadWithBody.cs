using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Methods;

/// <summary>HEAD is answered with a body.</summary>
internal sealed class HeadWithBody : Defect
{
    /// <inheritdoc/>
    public override string Id => "head-with-body";

    /// <inheritdoc/>
    public override string Summary => "HEAD is answered with a body.";

    /// <inheritdoc/>
    public override string Where => "operations with GET";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Method == "GET";

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return encounter.Call.Method == "HEAD" ? reply with { Manner = reply.Manner with { ForcesBody = true } } : reply;
    }
}
