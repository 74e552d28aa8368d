using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Methods;

/// <summary>A refused method is not told which methods there are.</summary>
internal sealed class AllowMissing : Defect
{
    /// <inheritdoc/>
    public override string Id => "allow-missing";

    /// <inheritdoc/>
    public override string Summary => "A refused method is not told which methods there are.";

    /// <inheritdoc/>
    public override Reply AnswerOther(Call call, OperationModel model, Reply honest) =>
        honest.Status == 405 ? honest with { Headers = [.. honest.Headers.Where(h => h.Name != "Allow")] } : honest;
}
