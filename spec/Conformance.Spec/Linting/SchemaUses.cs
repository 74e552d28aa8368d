using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Mapping;

namespace Conformance.Spec.Linting;

/// <summary>The schemas of a contract, as the validator knows them.</summary>
internal static class SchemaUses
{
    /// <summary>The schemas that stand in no other one, those that Swagger 2.0 writes as parameters included.</summary>
    internal static IEnumerable<Schema> OutermostOf(LintContext context)
    {
        var end = 0;
        foreach (var node in context.All(NodeKind.Schema).Where(n => SchemaKind.IsSchema(n, context.Contract.SpecVersion)))
        {
            if (node.File == context.Root.File && node.Number < end) continue;
            if (node.File == context.Root.File) end = node.File.Index.After(node.Number);
            yield return MappingContext.Schema(node);
        }

        foreach (var schema in OfParameters(context)) yield return schema;
    }

    /// <summary>The schemas of parameters and response headers.</summary>
    internal static IEnumerable<Schema> OfParameters(LintContext context) => context.Contract.Operations
        .SelectMany(o => o.Parameters.Select(p => p.Schema).Concat(o.Responses.SelectMany(r => r.Headers).Select(h => h.Schema)))
        .OfType<Schema>()
        .Distinct();
}
