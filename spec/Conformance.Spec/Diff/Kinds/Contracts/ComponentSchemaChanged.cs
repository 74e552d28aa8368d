using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Contracts;

/// <summary>A named schema came or went. One that goes by another name and says the same is neither.</summary>
internal sealed class ComponentSchemaChanged : IKind<ContractPair>
{
    public IEnumerable<Finding> Compare(ContractPair pair)
    {
        var (before, after) = (Named(pair.Base), Named(pair.Revision));
        var removed = before.Where(b => !after.ContainsKey(b.Key)).Select(b => b.Value).ToList();
        var added = after.Where(a => !before.ContainsKey(a.Key)).Select(a => a.Value).ToList();
        DropRenamed(pair, removed, added);
        return removed.Select(s => new Finding(ChangeAction.Removed, pair.Base.PlaceOf(s), pair.Revision.PlaceOf(s.Pointer)) { Name = NameOf(s) })
            .Concat(added.Select(s => new Finding(ChangeAction.Added, pair.Base.PlaceOf(s.Pointer), pair.Revision.PlaceOf(s)) { Name = NameOf(s) }));
    }

    private static void DropRenamed(ContractPair pair, List<Schema> removed, List<Schema> added)
    {
        foreach (var gone in removed.ToList())
        {
            var structure = pair.Base.Structure.Of(gone);
            if (added.Find(a => pair.Revision.Structure.Of(a) == structure) is not { } successor) continue;
            removed.Remove(gone);
            added.Remove(successor);
        }
    }

    private static Dictionary<string, Schema> Named(ContractSide side)
    {
        var root = side.NodeAt(side.PlaceOf(""));
        var schemas = root.Member("components", "schemas") ?? root.Member("definitions");
        if (schemas is not { Json.ValueKind: System.Text.Json.JsonValueKind.Object }) return [];
        return schemas.Json.EnumerateObject().ToDictionary(m => m.Name, m => new Schema(schemas.Document, JsonPointer.Append(schemas.Pointer, m.Name), m.Value, default), StringComparer.Ordinal);
    }

    private static string NameOf(Schema schema) => JsonPointer.Tokens(schema.Pointer).Last();
}
