using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>The headers that tell of rate limits are missing.</summary>
internal sealed class RateLimitHeadersMissing : Defect
{
    /// <inheritdoc/>
    public override string Id => "rate-limit-headers-missing";

    /// <inheritdoc/>
    public override string Summary => "The headers that tell of rate limits are missing.";

    /// <inheritdoc/>
    public override string Where => "operations of an API that tells of rate limits";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Ground.Contract.Profile.RateLimits is not null || model.Ground.Options.RateLimit is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) => honest(encounter) with { TellsLimits = false };
}
