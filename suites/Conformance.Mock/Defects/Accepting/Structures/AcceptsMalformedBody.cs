using Conformance.Mock.Errors;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A body that cannot be parsed is accepted.</summary>
internal sealed class AcceptsMalformedBody : OverlookingBody
{
    /// <inheritdoc/>
    public override string Id => "accepts-malformed-body";

    /// <inheritdoc/>
    public override string Summary => "A body that cannot be parsed is accepted.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Fault fault) => fault is { Keyword: "syntax", Refusal: Refusal.Malformed };
}
