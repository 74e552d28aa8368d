using System.Text.Json;

using Conformance.Mock.Errors;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Requests;

/// <summary>The properties of a request body that refer to something by its id: what they name must be there.</summary>
internal sealed class References
{
    private const int MaximumDepth = 6;

    private readonly World _world;
    private readonly Dictionary<string, Resource> _named;

    /// <summary>Reads which properties refer to something: by the names that paths give to the ids of collections.</summary>
    /// <param name="role">The operation; the id of what it makes or changes refers to nothing else.</param>
    /// <param name="properties">The names of the properties of its requests.</param>
    /// <param name="graph">The resources.</param>
    /// <param name="world">What there is.</param>
    public References(OperationRole role, IEnumerable<string> properties, ResourceGraph graph, World world)
    {
        _world = world;
        _named = properties
            .Distinct(StringComparer.Ordinal)
            .Select(n => (Name: n, Resource: graph.Named(n)))
            .Where(r => r.Resource is { Parent: null, Kind: ResourceKind.Collection } && r.Resource != role.Resource)
            .ToDictionary(r => r.Name, r => r.Resource!, StringComparer.Ordinal);
    }

    /// <summary>What a body names that is not there.</summary>
    public IReadOnlyList<Fault> Check(JsonElement body) => _named.Count == 0 ? [] : [.. Below(body, "body", 0)];

    private IEnumerable<Fault> Below(JsonElement value, string at, int depth) => value.ValueKind switch
    {
        JsonValueKind.Object when depth < MaximumDepth => value.EnumerateObject().SelectMany(p => Of(p, JsonPointer.Append(at, p.Name), depth)),
        JsonValueKind.Array when depth < MaximumDepth => value.EnumerateArray().SelectMany((item, i) => Below(item, JsonPointer.Append(at, i), depth + 1)),
        _ => [],
    };

    private IEnumerable<Fault> Of(JsonProperty property, string at, int depth) =>
        property.Value.ValueKind == JsonValueKind.String && _named.TryGetValue(property.Name, out var resource)
            ? IsThere(resource, property.Value.GetString()!) ? [] : [new Fault(Refusal.Constraint, at, "reference", $"the id of something below {resource.Path}")]
            : Below(property.Value, at, depth + 1);

    private bool IsThere(Resource resource, string id) => _world.Find(_world.Root, resource, id, isWrite: false) is not null;
}
