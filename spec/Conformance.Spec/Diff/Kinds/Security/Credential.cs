using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Kinds.Security;

/// <summary>A sufficient combination of schemes, comparable.</summary>
/// <param name="Schemes">Needed scopes by scheme name; empty: no credential is needed.</param>
internal sealed record Credential(IReadOnlyDictionary<string, IReadOnlyList<string>> Schemes)
{
    public static IReadOnlyList<Credential> Of(IEnumerable<SecurityRequirement> requirements) => [.. requirements.Select(r => new Credential(r.Schemes))];

    /// <summary>The alternatives that a document states for all operations, or null if it states none.</summary>
    public static IReadOnlyList<Credential>? OfDocument(JsonElement? security)
    {
        if (security is not { ValueKind: JsonValueKind.Array } list) return null;
        return [.. list.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.Object).Select(r => new Credential(r.EnumerateObject().ToDictionary(
            s => s.Name,
            s => (IReadOnlyList<string>)[.. s.Value.ValueKind == JsonValueKind.Array ? s.Value.EnumerateArray().Select(x => x.ToString()) : []],
            StringComparer.Ordinal)))];
    }

    /// <summary>True if whoever has this has the other too: it needs no other scheme and no other scope.</summary>
    public bool Covers(Credential other) => other.Schemes.All(s => Schemes.TryGetValue(s.Key, out var scopes) && s.Value.All(x => scopes.Contains(x, StringComparer.Ordinal)));

    /// <summary>True if the same schemes are needed, whatever the scopes.</summary>
    public bool HasSameSchemes(Credential other) => Schemes.Count == other.Schemes.Count && Schemes.Keys.All(other.Schemes.ContainsKey);

    /// <summary>The names of the schemes with their scopes.</summary>
    public override string ToString() => string.Join(" and ", Schemes
        .OrderBy(s => s.Key, StringComparer.Ordinal)
        .Select(s => s.Value.Count == 0 ? s.Key : $"{s.Key} ({string.Join(", ", s.Value)})"));
}
