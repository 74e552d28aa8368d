using System.Text.Json;
using Conformance.Generators.Cases.Stateful;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.State.Comparing;

/// <summary>
/// Holds what a client sent against what a read shows: only what was sent, and of that only what the contract says is shown. What the server
/// adds is no difference.
/// </summary>
internal sealed class Comparison
{
    private readonly SchemaSet _schemas;
    private readonly SchemaFacts _facts;
    private readonly Schema? _request;
    private readonly Schema? _answer;
    private readonly string? _id;

    /// <summary>A comparison of a request with the answers of a read.</summary>
    /// <param name="written">The step that sent it.</param>
    /// <param name="read">A step that read it.</param>
    /// <param name="resource">What is written and read; its id is the server's, whatever is sent.</param>
    /// <param name="context">The check's context.</param>
    public Comparison(StateStep written, StateStep read, Resource resource, CheckContext context)
    {
        _schemas = context.Schemas;
        _facts = new SchemaFacts(_schemas);
        _request = _facts.Request(written.Exchange.Case.Operation);
        _id = resource.Identity?.Pointer;
        _answer = _facts.Success(read.Exchange.Case.Operation);
    }

    /// <summary>The differences, those of the outermost properties first.</summary>
    public IReadOnlyList<Difference> Of(JsonElement sent, JsonElement shown) =>
        sent.ValueKind == JsonValueKind.Object && shown.ValueKind == JsonValueKind.Object ? [.. Members("", sent, shown, _request, _answer)] : [];

    /// <summary>The differences, without those at what other reads show to be changing by itself.</summary>
    /// <param name="sent">What was sent.</param>
    /// <param name="reads">Reads with no write between them, the first of which is compared.</param>
    public IReadOnlyList<Difference> Of(JsonElement sent, IReadOnlyList<JsonElement> reads) =>
        [.. Of(sent, reads[0]).Where(d => reads.Skip(1).All(r => AreAlike(At(reads[0], d.Pointer), At(r, d.Pointer))))];

    /// <summary>True if two values that were read mean the same.</summary>
    public static bool AreAlike(JsonElement? left, JsonElement? right) => (left, right) switch
    {
        (null, null) => true,
        ({ } one, { } other) => JsonElement.DeepEquals(one, other),
        _ => false,
    };

    /// <summary>What stands at a pointer, or null.</summary>
    public static JsonElement? At(JsonElement root, string pointer) => JsonPointer.TryResolve(root, pointer, out var found) ? found : null;

    /// <summary>Of what the contract does not say that it is shown nothing is said, unless it says nothing of the whole.</summary>
    private IEnumerable<Difference> Members(string at, JsonElement sent, JsonElement shown, Schema? request, Schema? answer) =>
        sent.EnumerateObject()
            .Where(member => answer is null || Property(answer, member.Name) is not null)
            .SelectMany(member => Member(JsonPointer.Append(at, member.Name), member, shown, Property(request, member.Name), Property(answer, member.Name)));

    private IEnumerable<Difference> Member(string pointer, JsonProperty sent, JsonElement parent, Schema? request, Schema? answer)
    {
        if (pointer == _id || IsHidden(request) || IsHidden(answer) || IsNothing(sent.Value) || IsUnshowable(sent.Value, answer)) return [];
        if (!parent.TryGetProperty(sent.Name, out var shown)) return answer is null ? [] : [new Difference(pointer, sent.Value, null, Likeness.Different)];
        return Values(pointer, sent.Value, shown, request, answer);
    }

    /// <summary>True if the contract lets no answer show the value: what is shown in its place is another thing.</summary>
    private bool IsUnshowable(JsonElement sent, Schema? answer) =>
        answer is not null && sent.ValueKind != JsonValueKind.Object && !_schemas.Compile(answer).IsValid(sent, Direction.Response);

    private IEnumerable<Difference> Values(string pointer, JsonElement sent, JsonElement shown, Schema? request, Schema? answer)
    {
        if (ValueLikeness.IsMask(shown)) return [];
        var likeness = (sent.ValueKind, shown.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => Likeness.Same,
            (JsonValueKind.Array, JsonValueKind.Array) => Arrays(sent, shown),
            (JsonValueKind.Object or JsonValueKind.Array, _) or (_, JsonValueKind.Object or JsonValueKind.Array) => Likeness.Different,
            _ => ValueLikeness.Of(sent, shown, Format(answer) ?? Format(request)),
        };
        if (sent.ValueKind == JsonValueKind.Object && likeness == Likeness.Same) return Members(pointer, sent, shown, request, answer);
        return likeness == Likeness.Same ? [] : [new Difference(pointer, sent, shown, likeness)];
    }

    /// <summary>Items may change places and lose their doubles; what the server adds to an item is no loss.</summary>
    private static Likeness Arrays(JsonElement sent, JsonElement shown)
    {
        var (wanted, found) = (sent.EnumerateArray().ToList(), shown.EnumerateArray().ToList());
        if (wanted.Count == found.Count && wanted.Zip(found).All(p => Covers(p.First, p.Second))) return Likeness.Same;
        return wanted.All(w => found.Exists(f => Covers(w, f))) && found.All(f => wanted.Exists(w => Covers(w, f))) ? Likeness.Form : Likeness.Different;
    }

    /// <summary>True if what was read has all of what was sent, whatever its form.</summary>
    public static bool Covers(JsonElement sent, JsonElement shown) => (sent.ValueKind, shown.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => sent.EnumerateObject().All(m => !shown.TryGetProperty(m.Name, out var other) || Covers(m.Value, other)),
        (JsonValueKind.Array, JsonValueKind.Array) => Arrays(sent, shown) != Likeness.Different,
        (JsonValueKind.Object or JsonValueKind.Array, _) or (_, JsonValueKind.Object or JsonValueKind.Array) => false,
        _ => ValueLikeness.Of(sent, shown, null) != Likeness.Different,
    };

    /// <summary>What is not shown again by its nature.</summary>
    private bool IsHidden(Schema? property) => property is not null
        && (_facts.IsAnnotated(property, "writeOnly") || _facts.IsAnnotated(property, "readOnly") || _facts.Keyword(property, "format")?.ToString() == "password");

    /// <summary>Null, and what is empty, may as well be absent.</summary>
    private static bool IsNothing(JsonElement sent) => sent.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => sent.GetString()!.Length == 0,
        JsonValueKind.Array => sent.GetArrayLength() == 0,
        JsonValueKind.Object => sent.GetPropertyCount() == 0,
        _ => false,
    };

    private Schema? Property(Schema? schema, string name) => schema is null ? null : _facts.Property(schema, name);

    private string? Format(Schema? schema) => schema is null ? null : _facts.Keyword(schema, "format")?.ToString();
}
