using Conformance.Mock.Errors;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A request without the body that is required is accepted.</summary>
internal sealed class AcceptsEmptyBody : OverlookingBody
{
    /// <inheritdoc/>
    public override string Id => "accepts-empty-body";

    /// <inheritdoc/>
    public override string Summary => "A request without the body that is required is accepted.";

    /// <inheritdoc/>
    public override string Where => "operations with a required body";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.RequestBody is { Required: true };

    /// <inheritdoc/>
    protected override bool IsOverlooked(Fault fault) => fault is { Keyword: "required", Refusal: Refusal.Malformed };
}
