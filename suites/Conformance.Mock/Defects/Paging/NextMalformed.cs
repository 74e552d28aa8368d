using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The link to the next page is no link by its syntax.</summary>
internal sealed class NextMalformed : Defect
{
    /// <inheritdoc/>
    public override string Id => "next-malformed";

    /// <inheritdoc/>
    public override string Summary => "The link to the next page is no link by its syntax.";

    /// <inheritdoc/>
    public override string Where => "lists that name the next page in a header";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing?.Style == PaginationStyle.LinkHeader;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply with { Headers = [.. reply.Headers.Select(h => PageLinks.IsNext(h) ? h with { Value = h.Value.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal) } : h)] };
    }
}
