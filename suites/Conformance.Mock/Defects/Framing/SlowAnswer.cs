using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>Every answer takes longer than the profile calls slow.</summary>
internal sealed class SlowAnswer : Defect
{
    /// <inheritdoc/>
    public override string Id => "slow-answer";

    /// <inheritdoc/>
    public override string Summary => "Every answer takes longer than the profile calls slow.";

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply with { Manner = reply.Manner with { Delay = encounter.Ground.Contract.Profile.SlowAfter * 1.25 } };
    }
}
