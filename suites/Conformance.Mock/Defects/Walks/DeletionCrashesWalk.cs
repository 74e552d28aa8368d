using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A walk crashes the server if the item where a page ended was deleted.</summary>
internal sealed class DeletionCrashesWalk : CursorLie
{
    /// <inheritdoc/>
    public override string Id => "deletion-crashes-walk";

    /// <inheritdoc/>
    public override string Summary => "A walk crashes the server if the item where a page ended was deleted.";

    /// <inheritdoc/>
    protected override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest, Cursor cursor) =>
        encounter.Siblings?.Items().All(i => i.Sequence != cursor.Sequence) == true ? Crash.Reply : honest(encounter);
}
