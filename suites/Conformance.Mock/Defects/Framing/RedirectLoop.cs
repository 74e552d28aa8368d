using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>Every call is redirected to where it already is.</summary>
internal sealed class RedirectLoop : Defect
{
    /// <inheritdoc/>
    public override string Id => "redirect-loop";

    /// <inheritdoc/>
    public override string Summary => "Every call is redirected to where it already is.";

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        Reply.Of(307).With("Location", PageUrls.Self(encounter.Call));
}
