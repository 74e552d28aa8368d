using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading;

/// <summary>What a document must have at all.</summary>
internal static class DocumentChecks
{
    internal static IEnumerable<Diagnostic> Check(ContractFile root, OpenApiGrammar grammar)
    {
        var json = root.Source.Root;
        if (json.TryGetProperty("paths", out var paths) && paths.ValueKind == JsonValueKind.Object) yield break;
        if (paths.ValueKind != JsonValueKind.Undefined) yield break;
        var others = grammar.HasModernSchemas && (json.TryGetProperty("webhooks", out _) || json.TryGetProperty("components", out _));
        if (!others)
            yield return new Diagnostic("missing-paths", Severity.Error, root.Root.Place, "The document has no 'paths'.", "Add 'paths' with the operations of the API.");
    }
}
