using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Keywords.References;

/// <summary>Reads references and finds what they mean.</summary>
internal static class ReferenceTarget
{
    /// <summary>The reference as written; null if it is no text (then reported).</summary>
    public static string? Text(SchemaReader reader, string keyword)
    {
        reader.TryGet(keyword, out var value);
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        reader.Report("invalid-keyword", keyword, $"It is {Wording.Describe(value)}.", "It is a reference to a schema.");
        return null;
    }

    /// <summary>The schema that <paramref name="text"/> means; one that accepts everything if there is none.</summary>
    public static SchemaNode Find(SchemaGraph graph, SchemaResource from, SchemaPosition position, string text)
    {
        if (graph.TryResolve(from, text, out var target)) return graph.NodeAt(target);
        graph.Report(new(
            "dangling-reference",
            Severity.Warning,
            position.Place,
            $"The reference {Wording.Quote(text)} leads nowhere.",
            "A reference names a schema of this document, or of one that it may read."));
        return new(position, from, []);
    }
}
