using System.Text.Json;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Values.Blueprints;

/// <summary>
/// What a value may be, laid out for making one: the schemas that must all hold, with references followed and each composition as a
/// list of variants. Made on first use, once for each set of schemas; thread-safe; recursive schemas lead back to the same blueprint.
/// </summary>
internal sealed class Blueprint
{
    private readonly BlueprintSet _set;
    private readonly Lazy<IReadOnlyList<Variant>> _variants;
    private readonly Lazy<IReadOnlyList<CompiledSchema>> _compiled;
    private readonly Lazy<(bool ReadOnly, bool WriteOnly, JsonTypes Types)> _summary;

    /// <summary>A blueprint that <paramref name="set"/> lays out when it is first read.</summary>
    public Blueprint(BlueprintSet set, IReadOnlyList<Schema> parts)
    {
        (_set, Parts) = (set, parts);
        _variants = new(() => new VariantWalk(set, parts).Variants());
        _compiled = new(() => [.. parts.Select(set.Schemas.Compile)]);
        _summary = new(() => (Says("readOnly"), Says("writeOnly"), Variants.Aggregate(JsonTypes.None, (types, v) => types | v.Types)));
    }

    /// <summary>The schemas that must all hold, as the contract has them; none: anything goes.</summary>
    public IReadOnlyList<Schema> Parts { get; }

    /// <summary>The ways in which a value can be valid, the simplest first; never empty.</summary>
    public IReadOnlyList<Variant> Variants => _variants.Value;

    /// <summary>The variants that a value can be.</summary>
    public IEnumerable<Variant> Possible => Variants.Where(v => v.Impossible is null);

    /// <summary>True if one of the schemas is <c>false</c>.</summary>
    public bool IsNever => Parts.Any(p => p.Json.ValueKind == JsonValueKind.False);

    /// <summary>Where the first schema stands, or the default value.</summary>
    public Place Place => Parts.Count == 0 ? default : Parts[0].Place;

    /// <summary>True if the value is the server's to send.</summary>
    public bool ReadOnly => _summary.Value.ReadOnly;

    /// <summary>True if the value is the client's to send.</summary>
    public bool WriteOnly => _summary.Value.WriteOnly;

    /// <summary>All types that some variant allows.</summary>
    public JsonTypes Types => _summary.Value.Types;

    /// <summary>The blueprint of anything at all.</summary>
    public Blueprint Anything => _set.Of([]);

    /// <summary>The blueprint of other schemas of the same contract.</summary>
    public Blueprint Beside(IReadOnlyList<Schema> parts) => _set.Of(parts);

    /// <summary>The names of all members of all variants.</summary>
    public IEnumerable<string> MemberNames => Variants.SelectMany(v => v.Objects.Members.Select(m => m.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>True if some variant allows members that it does not list.</summary>
    public bool AllowsOthers => Variants.Any(v => v.Objects.Others is not null || v.Objects.PatternMembers.Count > 0);

    /// <summary>The blueprint of a member of that name, listed or not.</summary>
    public Blueprint ChildNamed(string name) => MemberNamed(name) ?? Variants.Select(v => v.Objects.Others).FirstOrDefault(o => o is not null) ?? Anything;

    /// <summary>The blueprint of a listed member of that name in any variant, or null.</summary>
    public Blueprint? MemberNamed(string name) => Variants
        .Select(v => v.Objects.Find(name)?.Blueprint)
        .FirstOrDefault(b => b is not null);

    /// <summary>The blueprint of the item at a position in any variant, or null.</summary>
    public Blueprint? ItemAt(int index) => Variants
        .Where(v => v.Types.Allows(JsonTypes.Array))
        .Select(v => v.Arrays.At(index))
        .FirstOrDefault(b => b is not null);

    /// <summary>True if every schema accepts the value.</summary>
    public bool Accepts(JsonElement value, Direction direction)
    {
        foreach (var schema in _compiled.Value)
        {
            if (!schema.IsValid(value, direction)) return false;
        }

        return true;
    }

    /// <summary>What is wrong with a value; empty where nothing is.</summary>
    public IEnumerable<SchemaError> Validate(JsonElement value, Direction direction) =>
        _compiled.Value.SelectMany(s => s.Validate(value, direction));

    private bool Says(string annotation) => Variants[0].Leaves.Any(l => Annotated(l, annotation)) || Parts.Any(p => Annotated(p, annotation));

    private static bool Annotated(Schema schema, string annotation) =>
        schema.Json.ValueKind == JsonValueKind.Object && schema.Json.TryGetProperty(annotation, out var value) && value.ValueKind == JsonValueKind.True;
}
