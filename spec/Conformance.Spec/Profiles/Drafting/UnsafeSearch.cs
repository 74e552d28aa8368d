using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>Finds operations that may harm others: by stage, by what the document lacks, by the words of paths and parameters.</summary>
internal static class UnsafeSearch
{
    private static readonly string[] Outward = ["send", "resend", "notify", "invite", "remind", "broadcast", "test", "verify", "rotate"];
    private static readonly string[] Own = ["me", "self", "current"];
    private static readonly string[] Telling = ["send", "notify", "mail", "sms", "invite"];

    /// <summary>What may harm others, each operation under its gravest reason alone.</summary>
    internal static IEnumerable<UnsafeEntry> Find(DraftSubject subject)
    {
        var known = new HashSet<Operation>();
        foreach (var entry in Suspicions(subject))
        {
            Operation[] fresh = [.. entry.Operations.Except(known)];
            if (entry.Operations.Count > 0 && fresh.Length == 0) continue;
            if (entry.Parameter is null) known.UnionWith(fresh);
            yield return entry with { Operations = fresh };
        }
    }

    private static IEnumerable<UnsafeEntry> Suspicions(DraftSubject subject) =>
    [
        .. Unfinished(subject.Contract).Select(count => new UnsafeEntry([], null, "not generally available, so it may change without notice", count)),
        .. Ending(subject.Contract, Own).Where(o => o.Method == "DELETE").Select(o => ByPath(o, "ends what the run itself needs")),
        .. Permanent(subject.Graph).Select(o => new UnsafeEntry([o], null, "what it creates cannot be deleted again", "the document has no DELETE for it")),
        .. Shared(subject.Graph).Select(g => new UnsafeEntry(g, null, "everyone shares what it changes", "the document has one of it")),
        .. Ending(subject.Contract, Outward).Select(o => ByPath(o, "somebody outside may notice")),
        .. Foreign(subject).Select(g => new UnsafeEntry([.. g], null, "acts on what belongs to others", "the document creates nothing that it could act on")),
        .. Switches(subject.Contract).Select(s => new UnsafeEntry([s.Operation], s.Name, "tells somebody unless told not to", $"the name '{s.Name}' suggests it")),
    ];

    private static UnsafeEntry ByPath(Operation operation, string reason) => new([operation], null, reason, "the last word of its path suggests it");

    private static IEnumerable<string> Unfinished(Contract contract)
    {
        var general = new OperationFilter(["lifecycle:GA"]);
        var staged = new OperationFilter(["lifecycle:*"]);
        var count = contract.Operations.Count(o => staged.Matches(o) && !general.Matches(o));
        return count == 0 ? [] : [$"{Amount.Of(count, "operation")} in another stage"];
    }

    private static IEnumerable<Operation> Permanent(ResourceGraph graph) =>
        from resource in graph.Resources
        where resource.Kind == ResourceKind.Collection && resource.Operation(RoleKind.Delete) is null
        let create = resource.Operation(RoleKind.Create)
        where create is not null
        select create;

    private static IEnumerable<IReadOnlyCollection<Operation>> Shared(ResourceGraph graph) =>
        from resource in graph.Resources
        where resource is { Kind: ResourceKind.Singleton, Parent: null }
        let writes = resource.Operations.Values.Concat(resource.Actions.Select(a => a.Operation)).Where(o => !o.IsSafe).ToArray()
        where writes.Length > 0
        select (IReadOnlyCollection<Operation>)writes;

    /// <summary>Writes of which no resource is known, or whose outermost resource no run can create, one group for each such resource.</summary>
    private static IEnumerable<IEnumerable<Operation>> Foreign(DraftSubject subject) =>
        from role in subject.Graph.Roles
        where !role.Operation.IsSafe
        where role.Path.Count > 0 ? role.Path[0].Resource?.Operation(RoleKind.Create) is null : role.Kind == RoleKind.None
        group role.Operation by role.Operation.Path.Split('{')[0] into alike
        select alike;

    private static IEnumerable<Operation> Ending(Contract contract, string[] words) =>
        contract.Operations.Where(o => !o.IsSafe && words.Contains(o.Path[(o.Path.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase));

    /// <summary>Boolean query parameters of writes whose name says that somebody is told.</summary>
    private static IEnumerable<(Operation Operation, string Name)> Switches(Contract contract) =>
        from operation in contract.Operations
        where !operation.IsSafe
        from parameter in operation.Parameters
        where parameter.Location == ParameterLocation.Query && IsBoolean(parameter)
        where Telling.Any(w => parameter.Name.Contains(w, StringComparison.OrdinalIgnoreCase))
        select (operation, parameter.Name);

    private static bool IsBoolean(Parameter parameter) =>
        parameter.Schema is { Json.ValueKind: JsonValueKind.Object } schema && schema.Json.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String && type.ValueEquals("boolean"u8);
}
