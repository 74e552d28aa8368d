using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>A method that the path does not have crashes the server.</summary>
internal sealed class CrashesOnOtherMethod : Defect
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-other-method";

    /// <inheritdoc/>
    public override string Summary => "A method that the path does not have crashes the server.";

    /// <inheritdoc/>
    public override Reply AnswerOther(Call call, OperationModel model, Reply honest) => honest.Status >= 400 ? Crash.Reply : honest;
}
