using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Security;

/// <summary>What a document says about a security scheme beyond what the contract keeps.</summary>
internal sealed class SchemeText(ContractSide side, SecurityScheme scheme)
{
    private readonly JsonElement _json = side.NodeAt(scheme.Place).Json;

    /// <summary>The scopes of all flows with their descriptions.</summary>
    public IReadOnlyDictionary<string, string> Scopes => Flows()
        .Where(f => f.TryGetProperty("scopes", out var scopes) && scopes.ValueKind == JsonValueKind.Object)
        .SelectMany(f => f.GetProperty("scopes").EnumerateObject())
        .GroupBy(s => s.Name, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Value.ToString(), StringComparer.Ordinal);

    /// <summary>A member of the scheme as text, or null.</summary>
    public string? Member(string name) => _json.ValueKind == JsonValueKind.Object && _json.TryGetProperty(name, out var value) ? value.ToString() : null;

    /// <summary>The URLs of that name in all flows, or null.</summary>
    public string? Urls(string name)
    {
        var urls = Flows().Where(f => f.TryGetProperty(name, out _)).Select(f => f.GetProperty(name).ToString()).Distinct(StringComparer.Ordinal).ToList();
        return urls.Count == 0 ? null : string.Join(", ", urls);
    }

    /// <summary>Swagger 2.0 writes its one flow into the scheme itself.</summary>
    private IEnumerable<JsonElement> Flows()
    {
        if (_json.ValueKind != JsonValueKind.Object) return [];
        return _json.TryGetProperty("flows", out var flows) && flows.ValueKind == JsonValueKind.Object
            ? flows.EnumerateObject().Select(f => f.Value).Where(f => f.ValueKind == JsonValueKind.Object)
            : [_json];
    }
}
