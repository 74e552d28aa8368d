using System.Runtime.InteropServices;
using Conformance.Model;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Walking;

/// <summary>
/// Tells parts of the two documents that are written alike, together with all that they refer to: there is nothing to compare in them,
/// and in a usual revision that is nearly everything. What is only written in another order is compared.
/// </summary>
internal sealed class Unchanged(ContractSide before, ContractSide after)
{
    private readonly Dictionary<(Schema Base, Schema Revision), bool> _known = [];
    private readonly bool _isSameDialect = before.ReferenceHidesSiblings == after.ReferenceHidesSiblings && before.Contract.SpecVersion == after.Contract.SpecVersion;

    /// <summary>True if both say the same in the same words.</summary>
    public bool IsSame(Schema one, Schema other)
    {
        if (!_isSameDialect) return false;
        if (!_known.ContainsKey((one, other))) Explore(one, other);
        return _known[(one, other)];
    }

    /// <summary>True if an operation and what its path says for it are written alike. What holds for all operations is not looked at.</summary>
    public bool IsSame(Operation one, Operation other)
    {
        if (one.Path != other.Path || !IsSame(before.NodeAt(one.Place), after.NodeAt(other.Place))) return false;
        return IsSameAround(before.NodeAt(before.ParentOf(one.Place)), after.NodeAt(after.ParentOf(other.Place)));
    }

    /// <summary>The members of two path items that are no operations.</summary>
    private bool IsSameAround(Schema one, Schema other) =>
        Around(one).SequenceEqual(Around(other), StringComparer.Ordinal)
        && Around(one).All(name => IsSame(one.Member(name)!, other.Member(name)!));

    private static IEnumerable<string> Around(Schema pathItem) => pathItem.Json.EnumerateObject()
        .Select(m => m.Name)
        .Where(n => n is "parameters" or "servers" or "$ref" || n.StartsWith("x-", StringComparison.Ordinal));

    /// <summary>Looks at all that two parts lead to. What differs makes different what refers to it, in however many steps.</summary>
    private void Explore(Schema one, Schema other)
    {
        var referrers = new Dictionary<(Schema, Schema), List<(Schema, Schema)>>();
        var different = new Queue<(Schema, Schema)>();
        var pending = new Queue<(Schema Base, Schema Revision)>([(one, other)]);
        while (pending.TryDequeue(out var pair))
        {
            if (!_known.TryAdd(pair, true)) continue;
            var targets = TargetsOf(pair.Base, pair.Revision);
            if (targets is null || targets.Any(t => _known.TryGetValue(t, out var isSame) && !isSame)) different.Enqueue(pair);
            foreach (var target in targets ?? [])
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(referrers, target, out _) ??= []).Add(pair);
                pending.Enqueue(target);
            }
        }

        while (different.TryDequeue(out var pair))
        {
            if (!_known[pair]) continue;
            _known[pair] = false;
            foreach (var referrer in referrers.GetValueOrDefault(pair, [])) different.Enqueue(referrer);
        }
    }

    /// <summary>What both refer to, or null if they are not written alike or a reference leads nowhere on one side.</summary>
    private List<(Schema, Schema)>? TargetsOf(Schema one, Schema other)
    {
        if (!JsonMarshal.GetRawUtf8Value(one.Json).SequenceEqual(JsonMarshal.GetRawUtf8Value(other.Json))) return null;
        var targets = new List<(Schema, Schema)>();
        foreach (var reference in References.In(one.Json))
        {
            var (x, y) = (before.SchemaAt(one, reference), after.SchemaAt(other, reference));
            if ((x is null) != (y is null)) return null;
            if (x is not null && y is not null) targets.Add((x, y));
        }

        return targets;
    }
}
