using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A lie that begins a page elsewhere than the one before ended.</summary>
/// <param name="shift">By how many items later a page begins; negative: earlier.</param>
internal abstract class ShiftingPages(int shift) : CursorLie
{
    /// <inheritdoc/>
    public sealed override string Where => "lists that are paged by cursors or offsets";

    /// <inheritdoc/>
    public sealed override bool Fits(OperationModel model) => model.Listing?.Style == PaginationStyle.Offset || base.Fits(model);

    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var listing = encounter.Model.Listing!;
        if (listing.Style != PaginationStyle.Offset) return base.Answer(encounter, honest);
        if (!int.TryParse(encounter.Query(listing.Position!.Name), out var offset) || offset < 1) return honest(encounter);
        return honest(encounter.WithQuery(QueryText.With(encounter.Call.Query, listing.Position.Name, (offset + shift).ToString())));
    }

    /// <inheritdoc/>
    protected sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest, Cursor cursor) => honest(Shifted(encounter, cursor, shift));
}
