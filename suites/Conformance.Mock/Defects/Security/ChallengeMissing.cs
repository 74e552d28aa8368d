using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Security;

/// <summary>A call without credentials is refused, and not told how to authenticate.</summary>
internal sealed class ChallengeMissing : Defect
{
    /// <inheritdoc/>
    public override string Id => "challenge-missing";

    /// <inheritdoc/>
    public override string Summary => "A call without credentials is refused, and not told how to authenticate.";

    /// <inheritdoc/>
    public override string Where => "operations that ask for credentials";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Security.Any(s => s.Schemes.Count > 0);

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status == 401 ? reply with { Headers = [.. reply.Headers.Where(h => h.Name != "WWW-Authenticate")] } : reply;
    }
}
