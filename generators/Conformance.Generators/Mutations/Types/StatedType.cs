using System.Text.Json;
using Conformance.Generators.Cases.Sites;

namespace Conformance.Generators.Mutations.Types;

/// <summary>Which keyword says what type a value has.</summary>
internal static class StatedType
{
    /// <summary><c>type</c>, or the list of values where that alone decides.</summary>
    public static string Keyword(Site site) =>
        States(site, "type") || site.Variant.Allowed is null ? "type" : States(site, "enum") ? "enum" : "const";

    private static bool States(Site site, string keyword) =>
        site.Variant.Leaves.Any(l => l.Json.ValueKind == JsonValueKind.Object && l.Json.TryGetProperty(keyword, out _));
}
