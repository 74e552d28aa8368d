using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>The connection is cut before the answer begins.</summary>
internal sealed class ConnectionReset : Defect
{
    /// <inheritdoc/>
    public override string Id => "connection-reset";

    /// <inheritdoc/>
    public override string Summary => "The connection is cut before the answer begins.";

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply with { Manner = reply.Manner with { IsReset = true } };
    }
}
