using System.Globalization;
using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>A page that no size was asked for has more items than the biggest size.</summary>
internal sealed class UnsizedPageTooLong : Defect
{
    private const int MostItems = 1000;

    /// <inheritdoc/>
    public override string Id => "unsized-page-too-long";

    /// <inheritdoc/>
    public override string Summary => "A page that no size was asked for has more items than the biggest size.";

    /// <inheritdoc/>
    public override string Where => string.Create(CultureInfo.InvariantCulture, $"lists that take a page size of at most {MostItems}");

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is { IsPaged: true, Limit: not null, MaximumLimit: <= MostItems };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var (listing, reply) = (encounter.Model.Listing!, honest(encounter));
        if (encounter.Query(listing.Limit!.Name) is not null || ListedBody.Of(encounter, reply) is not { Items: [{ } first, ..] } list) return reply;
        while (list.Items.Count <= listing.MaximumLimit) list.Items.Add(first.DeepClone());
        return list.In(reply);
    }
}
