using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Loading.Grammar;

/// <summary>Reads which edition a document follows.</summary>
internal static class SpecVersions
{
    /// <summary>The number that stands for an edition.</summary>
    internal static string Text(SpecVersion version) => version switch
    {
        SpecVersion.V20 => "2.0",
        SpecVersion.V30 => "3.0.4",
        SpecVersion.V31 => "3.1.1",
        _ => "3.2.0",
    };

    /// <summary>The edition, or null and what is wrong.</summary>
    internal static SpecVersion? Read(SourceDocument document, out Diagnostic? fault)
    {
        fault = Fault(document, out var version);
        return fault is null ? version : null;
    }

    private static Diagnostic? Fault(SourceDocument document, out SpecVersion version)
    {
        version = default;
        if (document.Root.ValueKind != JsonValueKind.Object)
            return Error(document, "", "not-an-object", $"The document is {Describe(document.Root)}.", "An OpenAPI document, which is an object, was expected.");
        var name = document.Root.TryGetProperty("swagger", out var number) ? "swagger" : "openapi";
        if (name == "openapi" && !document.Root.TryGetProperty("openapi", out number))
            return Error(document, "", "not-openapi", "Neither 'openapi' nor 'swagger' says which edition this is.", "Add 'openapi: 3.0.3', or the edition that the document follows.");
        if (Parse(name, number) is not { } known)
            return Error(document, $"/{name}", "unknown-version", $"'{name}' is {number.GetRawText().Trim('"')}.", "swagger 2.0 or openapi 3.0, 3.1 or 3.2 was expected.");
        version = known;
        return null;
    }

    /// <summary>A version without quotes is a number in YAML; it is clear what is meant.</summary>
    private static SpecVersion? Parse(string name, JsonElement number) => (name, number.GetRawText().Trim('"')) switch
    {
        ("swagger", "2.0" or "2") => SpecVersion.V20,
        ("openapi", var text) when IsEdition(text, "3.0") => SpecVersion.V30,
        ("openapi", var text) when IsEdition(text, "3.1") => SpecVersion.V31,
        ("openapi", var text) when IsEdition(text, "3.2") => SpecVersion.V32,
        _ => null,
    };

    private static bool IsEdition(string text, string edition) => text == edition || text.StartsWith($"{edition}.", StringComparison.Ordinal);

    private static string Describe(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "a list",
        _ => "a single value",
    };

    private static Diagnostic Error(SourceDocument document, string pointer, string id, string message, string expected) =>
        new(id, Severity.Error, document.PlaceOf(pointer), message, expected);
}
