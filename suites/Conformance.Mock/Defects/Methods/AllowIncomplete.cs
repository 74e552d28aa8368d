using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Methods;

/// <summary>A refused method is told of fewer methods than there are.</summary>
internal sealed class AllowIncomplete : Defect
{
    /// <inheritdoc/>
    public override string Id => "allow-incomplete";

    /// <inheritdoc/>
    public override string Summary => "A refused method is told of fewer methods than there are.";

    /// <inheritdoc/>
    public override Reply AnswerOther(Call call, OperationModel model, Reply honest) =>
        honest.Status == 405 ? honest.With([new Field("Allow", "OPTIONS")]) : honest;
}
