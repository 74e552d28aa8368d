using System.Collections.Concurrent;

using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A cursor that is used again gives another page.</summary>
internal sealed class CursorUsedOnce : CursorLie
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<Cursor, bool> _used = new();

    /// <inheritdoc/>
    public override string Id => "cursor-used-once";

    /// <inheritdoc/>
    public override string Summary => "A cursor that is used again gives another page.";

    /// <inheritdoc/>
    protected override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest, Cursor cursor)
    {
        if (_used.Count > Most) _used.Clear();
        return _used.TryAdd(cursor, true) ? honest(encounter) : honest(Shifted(encounter, cursor, 1));
    }
}
