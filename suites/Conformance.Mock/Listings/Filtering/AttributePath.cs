using System.Text.Json;

namespace Conformance.Mock.Listings.Filtering;

/// <summary>An attribute as filters and sorts name it: <c>status</c>, <c>profile.login</c>; names compare without case.</summary>
/// <param name="Names">The names from the outermost in.</param>
internal sealed record AttributePath(IReadOnlyList<string> Names)
{
    /// <summary>Reads a path.</summary>
    public static AttributePath Parse(string text) => new(text.Split('.'));

    /// <summary>The values of an item; those of every element where there is an array.</summary>
    public IEnumerable<JsonElement> Values(JsonElement item) => Values(item, 0);

    private IEnumerable<JsonElement> Values(JsonElement at, int depth)
    {
        if (at.ValueKind == JsonValueKind.Array) return at.EnumerateArray().SelectMany(e => Values(e, depth));
        if (depth == Names.Count) return [at];
        return at.ValueKind == JsonValueKind.Object && TryMember(at, Names[depth], out var member) ? Values(member, depth + 1) : [];
    }

    private static bool TryMember(JsonElement holder, string name, out JsonElement member)
    {
        if (holder.TryGetProperty(name, out member)) return true;
        foreach (var property in holder.EnumerateObject())
        {
            if (!string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)) continue;
            member = property.Value;
            return true;
        }

        return false;
    }
}
