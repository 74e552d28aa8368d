using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A walk loses an item if the one where a page ended was deleted.</summary>
internal sealed class DeletionSkipsItem : CursorLie
{
    /// <inheritdoc/>
    public override string Id => "deletion-skips-item";

    /// <inheritdoc/>
    public override string Summary => "A walk loses an item if the one where a page ended was deleted.";

    /// <inheritdoc/>
    protected override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest, Cursor cursor) =>
        encounter.Siblings?.Items().All(i => i.Sequence != cursor.Sequence) == true ? honest(Shifted(encounter, cursor, 1)) : honest(encounter);
}
