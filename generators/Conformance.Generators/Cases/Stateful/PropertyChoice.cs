using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>Chooses properties by which a change shows: the outermost ones that clients may set and that reading shows.</summary>
/// <param name="setting">The setting.</param>
/// <param name="operation">The operation that writes them.</param>
internal sealed class PropertyChoice(Setting setting, Operation operation)
{
    private readonly SchemaFacts _facts = setting.Facts;

    /// <summary>The names, those of free text first, then numbers, then anything that has no few values.</summary>
    public IReadOnlyList<string> Shown()
    {
        if (setting.JsonBody(operation)?.Content.Schema is not { } request || Answer is not { } answer) return [];
        return [.. _facts.Properties(request)
            .Where(p => IsSettable(p.Value) && _facts.Property(answer, p.Key) is { } shown && IsSettable(shown) && !IsApart(p.Key))
            .Select(p => (p.Key, Rank: Rank(p.Value)))
            .Where(p => p.Rank < 9)
            .OrderBy(p => p.Rank)
            .Select(p => p.Key)];
    }

    /// <summary>The names of those that only the server may set and that both a request could carry and reading shows.</summary>
    /// <param name="isNew">True if another item is made: what has few values may have any of them there.</param>
    public IReadOnlyList<string> ReadOnly(bool isNew)
    {
        if (setting.JsonBody(operation)?.Content.Schema is not { } request || Answer is not { } answer) return [];
        return [.. _facts.Properties(request)
            .Where(p => _facts.IsAnnotated(p.Value, "readOnly") && !IsId(p.Key) && _facts.TypeOf(p.Value) is "string" or "integer" or "number" or "boolean")
            .Where(p => !isNew || IsGivenAlike(p.Key, p.Value))
            .Select(p => p.Key)
            .Where(n => _facts.Property(answer, n) is not null)];
    }

    /// <summary>The default that the schema of requests gives a property, or null.</summary>
    public JsonElement? Default(string name) =>
        setting.JsonBody(operation)?.Content.Schema is { } request && _facts.Property(request, name) is { } property ? _facts.Keyword(property, "default") : null;

    private Schema? Answer => setting.Reader is { } reader ? _facts.Success(reader) : null;

    /// <summary>The id, the state, and what leads elsewhere.</summary>
    private bool IsApart(string name) => IsId(name) || JsonPointer.Append("", name) == setting.Resource.Lifecycle?.Pointer;

    private bool IsId(string name) => name.StartsWith('_') || name == "id" || JsonPointer.Append("", name) == setting.Resource.Identity?.Pointer;

    /// <summary>True if it tells nothing of what the server gives to another item: text of any kind, and the state where the one after creation is known.</summary>
    private bool IsGivenAlike(string name, Schema property) =>
        _facts.TypeOf(property) == "string"
        && ((_facts.Enumerated(property).Count == 0 && _facts.Keyword(property, "const") is null)
            || (setting.Resource.Lifecycle is { Initial: not null } lifecycle && lifecycle.Pointer == JsonPointer.Append("", name)));

    private bool IsSettable(Schema property) =>
        !_facts.IsAnnotated(property, "readOnly") && !_facts.IsAnnotated(property, "writeOnly") && _facts.Keyword(property, "format")?.ToString() != "password";

    private int Rank(Schema property) => (_facts.TypeOf(property), _facts.Enumerated(property).Count > 0 || _facts.Keyword(property, "const") is not null) switch
    {
        (_, true) or ("boolean", _) or (null, _) => 9,
        ("string", _) => _facts.Keyword(property, "pattern") is null && _facts.Keyword(property, "format") is null ? 0 : 1,
        ("integer" or "number", _) => 2,
        _ => 3,
    };
}
