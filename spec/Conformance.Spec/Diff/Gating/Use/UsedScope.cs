using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Diff.Gating.Use;

/// <summary>Tells changes that concern recorded clients from those that concern none of them.</summary>
internal sealed class UsedScope
{
    private readonly Contract _base;
    private readonly Dictionary<Operation, OperationUse> _operations;

    private UsedScope(Contract contract, UsedContract used)
    {
        var schemas = new SchemaSet(contract);
        _base = contract;
        _operations = contract.Operations
            .Select(o => (Operation: o, Used: used.Find(o.Key)))
            .Where(o => o.Used is not null)
            .ToDictionary(o => o.Operation, o => new OperationUse(o.Operation, o.Used!, schemas));
    }

    /// <summary>The scope, or null where the record is of another contract.</summary>
    public static UsedScope? For(Comparison comparison, UsedContract used) =>
        used.Contract == comparison.Base.Name || comparison.Base.Operations.Any(o => used.Find(o.Key) is not null) ? new UsedScope(comparison.Base, used) : null;

    /// <summary>True if a recorded client may notice; what belongs to the document as a whole concerns everybody.</summary>
    public bool Holds(Change change, IReadOnlyList<OperationLink> reached) => reached.Count == 0 || reached.Any(l => Holds(change, l));

    private bool Holds(Change change, OperationLink link)
    {
        if (link.Base is not { } operation || !_operations.TryGetValue(operation, out var use)) return false;
        return change.Base is not { } place || use.Concerns(PropertyOf(place), RuleTable.Standard.Find(change.Id)!.Key);
    }

    /// <summary>An entry of <c>required</c> speaks of the property that it names.</summary>
    private Place PropertyOf(Place place)
    {
        if (JsonPointer.Tokens(place.Pointer).ToList() is not [.., "required", _]) return place;
        var document = _base.Documents.Values.FirstOrDefault(d => d.File == place.File);
        if (document is null || !document.TryResolve(place.Pointer, out var name) || name.ValueKind != JsonValueKind.String) return place;
        var parent = place.Pointer[..place.Pointer[..place.Pointer.LastIndexOf('/')].LastIndexOf('/')];
        return place with { Pointer = JsonPointer.Append($"{parent}/properties", name.GetString()!) };
    }
}
