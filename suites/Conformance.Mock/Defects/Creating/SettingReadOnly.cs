using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A lie that lets clients set what only the server may set, but for the id.</summary>
/// <param name="kinds">The roles of the operations that let them.</param>
internal abstract class SettingReadOnly(params RoleKind[] kinds) : Defect
{
    /// <inheritdoc/>
    public sealed override string Where => $"operations that {string.Join(" or ", kinds.Select(k => k.ToString().ToLowerInvariant()))} items with read-only fields";

    /// <inheritdoc/>
    public sealed override bool Fits(OperationModel model) => kinds.Contains(model.Role.Kind)
        && model.RequestShape is not null
        && model.Role.Resource is { } resource
        && Kept(model.Ground, resource) is { } shape
        && shape.Names.Any(n => IsSet(resource, shape, n));

    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        encounter.Faults(out var sent);
        if (!reply.IsSuccess || sent is not { ValueKind: JsonValueKind.Object } body || Touched(encounter, reply) is not { } item) return reply;
        if (Kept(encounter.Ground, item.Resource) is not { } shape) return reply;
        var set = JsonObject.Create(body)!.Where(p => IsSet(item.Resource, shape, p.Key)).ToList();
        if (set.Count == 0) return reply;
        item.Change(edition => new Edition(MockJson.Bytes(With(edition.ToNode(), set)), edition.Number + 1));
        return encounter.Ground.Succeed(encounter.Visit(null), created: reply.Status == 201, item);
    }

    private static Shape? Kept(Ground ground, Resource resource) => ground.World.ModelOf(resource).Shape;

    private static bool IsSet(Resource resource, Shape shape, string name)
    {
        var pointer = JsonPointer.Append("", name);
        return pointer != resource.Identity?.Pointer && name != "_links" && shape.IsReadOnly(pointer);
    }

    private static Item? Touched(Encounter encounter, Reply reply) => encounter.Model.Role.Kind == RoleKind.Create
        ? encounter.Model.Role.Resource?.Identity?.Pointer is { } pointer && NodePointer.Text(reply.Json(), pointer) is { } id ? encounter.Siblings?.Find(id) : null
        : encounter.Item;

    private static JsonObject With(JsonObject body, List<KeyValuePair<string, JsonNode?>> set)
    {
        foreach (var (name, value) in set) body[name] = value?.DeepClone();
        return body;
    }
}
