using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The link to the next page has another relation than next.</summary>
internal sealed class NextWithAnotherRel : Defect
{
    /// <inheritdoc/>
    public override string Id => "next-with-another-rel";

    /// <inheritdoc/>
    public override string Summary => "The link to the next page has another relation than next.";

    /// <inheritdoc/>
    public override string Where => "lists that name the next page in a header";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing?.Style == PaginationStyle.LinkHeader;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply with { Headers = [.. reply.Headers.Select(h => PageLinks.IsNext(h) ? h with { Value = h.Value.Replace("\"next\"", "\"following\"", StringComparison.Ordinal) } : h)] };
    }
}
