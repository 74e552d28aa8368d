using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Generators.Values;
using Conformance.Mock.Identity;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Representations;

/// <summary>One schema in which the mock shows things: completes what a client sent, and makes anything valid.</summary>
/// <param name="number">Its number among the shapes of the mock.</param>
/// <param name="schema">The schema.</param>
/// <param name="schemas">The contract's schemas.</param>
/// <param name="facts">What can be read off them.</param>
/// <param name="branches">Finds alternatives.</param>
/// <param name="generator">Makes samples.</param>
internal sealed class Shape(
    int number,
    Schema schema,
    SchemaSet schemas,
    SchemaFacts facts,
    SchemaBranches branches,
    InstanceGenerator generator)
{
    private const int Variants = 8;
    private const int MaximumDepth = 6;
    private const int MendingRounds = 5;

    private static readonly InstanceOptions Whole = new() { Inclusion = Inclusion.All };

    private readonly ConcurrentDictionary<(Schema Branch, int Variant), byte[]?> _samples = new();
    private readonly ConcurrentDictionary<Schema, IReadOnlyList<Member>> _members = new();
    private readonly CompiledSchema _compiled = schemas.Compile(schema);

    /// <summary>Its number among the shapes of the mock.</summary>
    public int Number => number;

    /// <summary>The schema.</summary>
    public Schema Schema => schema;

    /// <summary>True if the names that it declares hold this one.</summary>
    public bool Declares(string name) => Members(schemas.Resolve(schema)).Any(m => m.Name == name);

    /// <summary>True if only the server sets the member at the top that a pointer names.</summary>
    public bool IsReadOnly(string pointer) => Members(schemas.Resolve(schema)).Any(m => m.IsReadOnly && pointer == JsonPointer.Append("", m.Name));

    /// <summary>The names that it declares.</summary>
    public IEnumerable<string> Names => Members(schemas.Resolve(schema)).Select(m => m.Name);

    /// <summary>True if the bytes of a body are a valid answer.</summary>
    public bool IsValid(ReadOnlyMemory<byte> body) => _compiled.IsValid(MockJson.Element(body), Direction.Response);

    /// <summary>A whole instance of its own for each seed, or null where none can be made.</summary>
    public JsonNode? Fresh(ulong seed) => generator.Generate(schema, Direction.Response, seed, Whole) is { Ok: true } made ? made.Value : null;

    /// <summary>One of a few whole instances; cheap, and the same for the same seed.</summary>
    public JsonNode? Sample(ulong seed) => Sample(schema, seed);

    /// <summary>What a server makes of a body that it was sent: without what is never shown, with what only the server sets.</summary>
    /// <param name="sent">The body, which is changed.</param>
    /// <param name="before">What it was before, or null if it is new: what only the server sets stays as it was.</param>
    /// <param name="seed">Decides what the server sets.</param>
    public void Complete(JsonObject sent, JsonObject? before, ulong seed)
    {
        var branch = branches.Of(schema, sent);
        if (IsClosed(branch)) KeepDeclared(sent, branch);
        Remove(sent, branch, m => m.IsWriteOnly || m.IsReadOnly, 0);
        Add(sent, branch, before ?? Sample(branch, seed) as JsonObject, 0);
    }

    /// <summary>What a shape of requests leaves to the server: without what it calls read-only or write-only.</summary>
    public void KeepOwn(JsonObject body) => Remove(body, branches.Of(schema, body), m => m.IsWriteOnly || m.IsReadOnly, 0);

    /// <summary>A valid instance that shows of a representation what the schema has a place for.</summary>
    public ReadOnlyMemory<byte> Show(JsonObject body, ulong seed)
    {
        var branch = branches.Of(schema, body);
        if (IsClosed(branch)) KeepDeclared(body, branch);
        return Fit(body, seed);
    }

    /// <summary>A valid instance as near to a wanted one as the schema allows.</summary>
    /// <param name="wanted">What is wanted; changed where it is not valid.</param>
    /// <param name="seed">Decides what is put in place of what is not.</param>
    public ReadOnlyMemory<byte> Fit(JsonNode wanted, ulong seed)
    {
        var bytes = MockJson.Bytes(wanted);
        var errors = Errors(bytes);
        if (errors.Count == 0) return bytes;
        if (wanted is JsonObject body) Remove(body, branches.Of(schema, body), m => m.IsWriteOnly, 0);
        var sample = Sample(branches.Of(schema, wanted), seed);
        for (var round = 0; round < MendingRounds; round++)
        {
            Mending.Mend(wanted, sample, errors);
            bytes = MockJson.Bytes(wanted);
            errors = Errors(bytes);
            if (errors.Count == 0) return bytes;
        }

        return MockJson.Bytes(Sample(seed) ?? wanted);
    }

    private IReadOnlyList<SchemaError> Errors(ReadOnlyMemory<byte> bytes) => _compiled.Validate(MockJson.Element(bytes), Direction.Response);

    private JsonNode? Sample(Schema branch, ulong seed)
    {
        var bytes = _samples.GetOrAdd((branch, (int)(seed % Variants)), static (key, from) => from.Make(key.Branch, key.Variant), this);
        return bytes is null ? null : JsonNode.Parse(bytes);
    }

    private byte[]? Make(Schema branch, int variant)
    {
        var seed = Derivation.Of((ulong)variant, branch.Pointer);
        var made = generator.Generate(branch, Direction.Response, seed, Whole);
        return made.Ok ? MockJson.Bytes(made.Value).ToArray() : null;
    }

    private void Add(JsonObject body, Schema branch, JsonObject? sample, int depth)
    {
        foreach (var member in Members(branch))
        {
            if (body.TryGetPropertyValue(member.Name, out var value))
            {
                if (value is JsonObject inner && depth < MaximumDepth) Add(inner, branches.Of(member.Schema, inner), sample?[member.Name] as JsonObject, depth + 1);
            }
            else if (member.IsReadOnly && sample?.ContainsKey(member.Name) == true)
            {
                body[member.Name] = sample[member.Name]?.DeepClone();
            }
            else if (member.Default is { } fallback)
            {
                body[member.Name] = JsonNode.Parse(fallback.GetRawText());
            }
        }
    }

    private void Remove(JsonObject body, Schema branch, Func<Member, bool> goes, int depth)
    {
        foreach (var member in Members(branch))
        {
            if (goes(member)) body.Remove(member.Name);
            else if (depth < MaximumDepth && body.TryGetPropertyValue(member.Name, out var value)) RemoveBelow(value, member.Schema, goes, depth + 1);
        }
    }

    private void RemoveBelow(JsonNode? value, Schema branch, Func<Member, bool> goes, int depth)
    {
        if (value is JsonObject inner) Remove(inner, branches.Of(branch, inner), goes, depth);
        if (value is not JsonArray items || facts.Items(branch) is not { } item) return;
        foreach (var one in items.OfType<JsonObject>()) Remove(one, branches.Of(item, one), goes, depth);
    }

    private void KeepDeclared(JsonObject body, Schema branch)
    {
        var declared = Members(branch).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in body.Select(p => p.Key).Where(n => !declared.Contains(n)).ToList()) body.Remove(name);
    }

    /// <summary>True if a schema declares properties and does not invite others.</summary>
    private bool IsClosed(Schema branch) =>
        Members(branch).Count > 0 && facts.Keyword(branch, "additionalProperties") is not { ValueKind: JsonValueKind.True or JsonValueKind.Object };

    private IReadOnlyList<Member> Members(Schema branch) => _members.GetOrAdd(branch, static (key, from) => from.Read(key), this);

    private IReadOnlyList<Member> Read(Schema branch) =>
    [
        .. facts.Properties(branch).Select(p => new Member(
            p.Key,
            schemas.Resolve(p.Value),
            facts.IsAnnotated(p.Value, "readOnly"),
            facts.IsAnnotated(p.Value, "writeOnly"),
            facts.Keyword(p.Value, "default"))),
    ];

    private sealed record Member(string Name, Schema Schema, bool IsReadOnly, bool IsWriteOnly, JsonElement? Default);
}
