using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The last page names a next one, and so does that one.</summary>
internal sealed class NextNeverEnds : Defect
{
    /// <inheritdoc/>
    public override string Id => "next-never-ends";

    /// <inheritdoc/>
    public override string Summary => "The last page names a next one, and so does that one.";

    /// <inheritdoc/>
    public override string Where => "lists that name the next page";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is { IsPaged: true, Style: not (PaginationStyle.Offset or PaginationStyle.PageNumber) };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || PageLinks.Has(encounter, reply)) return reply;
        var (listing, seed) = (encounter.Model.Listing!, (ulong)encounter.Ground.Options.Seed);
        Cursor.TryRead(encounter.Query(listing.Position!.Name) ?? "", seed, out var cursor);
        var beyond = new Cursor(long.MaxValue, cursor.Count + 1).Write(seed);
        var next = listing.Style == PaginationStyle.BodyCursor ? beyond : PageUrls.At(encounter.Call, listing.Position.Name, beyond);
        if (listing.NextPointer is not { } pointer) return reply.With("Link", $"<{next}>{PageLinks.Relation}");
        var body = reply.Json();
        return body is not null && NodePointer.TrySet(body, pointer, next) ? reply.WithJson(body) : reply;
    }
}
