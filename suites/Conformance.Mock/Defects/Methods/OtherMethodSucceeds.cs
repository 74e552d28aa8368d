using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Methods;

/// <summary>A method that the path does not have succeeds.</summary>
internal sealed class OtherMethodSucceeds : Defect
{
    /// <inheritdoc/>
    public override string Id => "other-method-succeeds";

    /// <inheritdoc/>
    public override string Summary => "A method that the path does not have succeeds.";

    /// <inheritdoc/>
    public override Reply AnswerOther(Call call, OperationModel model, Reply honest) =>
        honest.Status == 405 ? Reply.Of(200) : honest;
}
