using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Grammar;

/// <summary>What a schema may be.</summary>
internal static class SchemaKind
{
    /// <summary>An object, from OpenAPI 3.1 on also true or false.</summary>
    internal static bool IsSchema(DocumentNode node, SpecVersion version) => node.Json.ValueKind switch
    {
        JsonValueKind.Object => true,
        JsonValueKind.True or JsonValueKind.False => version >= SpecVersion.V31,
        _ => false,
    };
}
