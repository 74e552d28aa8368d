using System.Text.Json;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting;

/// <summary>Finds schemas by the names that discriminators use.</summary>
internal static class SchemaNames
{
    /// <summary>The schema that an entry of a discriminator's mapping names: by its name among the components, or by reference.</summary>
    internal static DocumentNode? SchemaNamed(this LintContext context, DocumentNode entry)
    {
        if (entry.Json.ValueKind != JsonValueKind.String) return null;
        var name = entry.Json.GetString()!;
        return Schemas(context)?.Member(name, NodeKind.Schema) ?? context.Follower.Step(ReferenceTarget.Of(entry.File, NodeKind.Schema, name));
    }

    /// <summary>The object that holds the named schemas, or null.</summary>
    internal static DocumentNode? Schemas(LintContext context) =>
        context.Root.Member("definitions") ?? context.Root.Member("components")?.Member("schemas");
}
