using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A cursor that nobody gave out crashes the server.</summary>
internal sealed class CursorGarbageCrashes : Defect
{
    /// <inheritdoc/>
    public override string Id => "cursor-garbage-crashes";

    /// <inheritdoc/>
    public override string Summary => "A cursor that nobody gave out crashes the server.";

    /// <inheritdoc/>
    public override string Where => "lists that are paged by cursors";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is { Position: not null, Style: PaginationStyle.LinkHeader or PaginationStyle.BodyLink or PaginationStyle.BodyCursor };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        encounter.Lacking is null
        && encounter.Query(encounter.Model.Listing!.Position!.Name) is { Length: > 0 } position
        && !Cursor.TryRead(position, (ulong)encounter.Ground.Options.Seed, out _)
            ? Crash.Reply
            : honest(encounter);
}
