using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>Finds text that may be anything.</summary>
internal static class FreeText
{
    /// <summary>The members of a body that hold text without enum, format and pattern, that clients may set and that are no id.</summary>
    public static IEnumerable<string> In(SchemaFacts facts, Schema schema, JsonObject body) => body
        .Where(p => p.Key != "id" && p.Value?.GetValueKind() == JsonValueKind.String)
        .Select(p => p.Key)
        .Where(n => facts.Property(schema, n) is { } property && IsFree(facts, property));

    private static bool IsFree(SchemaFacts facts, Schema property) => facts.Enumerated(property).Count == 0
        && facts.Keyword(property, "format") is null
        && facts.Keyword(property, "pattern") is null
        && !facts.IsAnnotated(property, "readOnly")
        && !facts.IsAnnotated(property, "writeOnly");
}
