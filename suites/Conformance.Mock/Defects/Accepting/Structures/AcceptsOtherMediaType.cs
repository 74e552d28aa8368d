using Conformance.Mock.Errors;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A body of a media type that is not offered is accepted.</summary>
internal sealed class AcceptsOtherMediaType : OverlookingBody
{
    /// <inheritdoc/>
    public override string Id => "accepts-other-media-type";

    /// <inheritdoc/>
    public override string Summary => "A body of a media type that is not offered is accepted.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Fault fault) => fault.Refusal == Refusal.MediaType;
}
