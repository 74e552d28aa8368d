using Conformance.Mock.Requests;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A body that is of another type as a whole is accepted.</summary>
internal sealed class AcceptsWrongRoot : OverlookingBody
{
    /// <inheritdoc/>
    public override string Id => "accepts-wrong-root";

    /// <inheritdoc/>
    public override string Summary => "A body that is of another type as a whole is accepted.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Fault fault) => fault is { Keyword: "type", Subject: "body" };
}
