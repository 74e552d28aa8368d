using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A lie about where a page begins that a cursor asks for.</summary>
internal abstract class CursorLie : Defect
{
    /// <inheritdoc/>
    public override string Where => "lists that are paged by cursors";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is { Position: not null, Style: PaginationStyle.LinkHeader or PaginationStyle.BodyLink or PaginationStyle.BodyCursor };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        if (encounter.Query(encounter.Model.Listing!.Position!.Name) is not { Length: > 0 } text) return honest(encounter);
        return Cursor.TryRead(text, Seed(encounter), out var cursor) ? Answer(encounter, honest, cursor) : honest(encounter);
    }

    /// <summary>The answer to a call with a cursor.</summary>
    protected abstract Reply Answer(Encounter encounter, Func<Encounter, Reply> honest, Cursor cursor);

    /// <summary>The same call with a cursor that points to other items: later ones, or earlier ones where negative.</summary>
    protected static Encounter Shifted(Encounter encounter, Cursor cursor, int items)
    {
        var other = new Cursor(Math.Max(0, cursor.Sequence + items), Math.Max(0, cursor.Count + items)).Write(Seed(encounter));
        return encounter.WithQuery(QueryText.With(encounter.Call.Query, encounter.Model.Listing!.Position!.Name, other));
    }

    private static ulong Seed(Encounter encounter) => (ulong)encounter.Ground.Options.Seed;
}
