using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Methods;

/// <summary>HEAD has another media type than GET.</summary>
internal sealed class HeadDiffers : Defect
{
    /// <inheritdoc/>
    public override string Id => "head-differs";

    /// <inheritdoc/>
    public override string Summary => "HEAD has another media type than GET.";

    /// <inheritdoc/>
    public override string Where => "operations with GET";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Method == "GET";

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return encounter.Call.Method == "HEAD" && reply.ContentType is not null ? reply with { ContentType = "text/plain" } : reply;
    }
}
