using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>A success has a status that is not documented.</summary>
internal sealed class UndocumentedStatus : Defect
{
    private static readonly int[] Statuses = [202, 203, 206, 207, 226];

    /// <inheritdoc/>
    public override string Id => "undocumented-status";

    /// <inheritdoc/>
    public override string Summary => "A success has a status that is not documented.";

    /// <inheritdoc/>
    public override string Where => "operations that do not document every 2xx";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => Undocumented(model) is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.IsSuccess ? reply with { Status = Undocumented(encounter.Model)!.Value } : reply;
    }

    private static int? Undocumented(OperationModel model) =>
        Statuses.Where(s => model.Operation.ResponseFor(s) is null).Select(s => (int?)s).FirstOrDefault();
}
