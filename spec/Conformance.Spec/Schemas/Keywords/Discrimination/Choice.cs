using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Keywords.References;

namespace Conformance.Spec.Schemas.Keywords.Discrimination;

/// <summary>A discriminator beside <c>oneOf</c> or <c>anyOf</c>: the property's value names the branch that the object must be valid
/// against (OpenAPI 3.0 section 4.7.25). Where it names none of them, the keyword judges as if there were no discriminator.</summary>
internal sealed class Choice : ILateBound
{
    private readonly Lazy<ValueTable<int>> _branches;

    private Choice(SchemaReader reader, Discriminator discriminator, JsonElement branches)
    {
        _branches = new(() => new(discriminator.PropertyName, Index(discriminator, [.. branches.EnumerateArray().Select(branch => TargetOf(reader, branch))])));
        reader.Graph.BindLater(this);
    }

    /// <summary>Null where there is no discriminator.</summary>
    public static Choice? Among(SchemaReader reader, string keyword) =>
        Discriminator.TryRead(reader) is { } discriminator && reader.TryGet(keyword, out var branches) ? new(reader, discriminator, branches) : null;

    public void Bind() => _ = _branches.Value;

    /// <summary>The branch for an object, or null.</summary>
    public int? For(JsonElement instance) => _branches.Value.TryFind(instance, out var branch) ? branch : null;

    private static SchemaTarget? TargetOf(SchemaReader reader, JsonElement branch) =>
        branch.ValueKind == JsonValueKind.Object && branch.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String
        && reader.Graph.TryResolve(reader.Resource, reference.GetString()!, out var target)
            ? target
            : null;

    private static Dictionary<string, int> Index(Discriminator discriminator, SchemaTarget?[] branches)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (value, target) in discriminator.Mapping())
        {
            var branch = Array.FindIndex(branches, other => other is not null && other.IsSameAs(target));
            if (branch >= 0) index[value] = branch;
        }

        // A schema that the mapping does not name goes by its own name.
        for (var i = 0; i < branches.Length; i++)
        {
            if (branches[i] is { } target) index.TryAdd(target.Name, i);
        }

        return index;
    }
}
