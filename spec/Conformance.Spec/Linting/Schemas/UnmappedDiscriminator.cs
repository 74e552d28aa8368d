using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class UnmappedDiscriminator() : LintRule(
    "unmapped-discriminator", Severity.Warning, "A discriminator names a schema that does not exist, or cannot name one of its schemas.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) => Unknown(context).Concat(Unnamed(context));

    /// <summary>What is written as a reference, the loader has looked at.</summary>
    private IEnumerable<Diagnostic> Unknown(LintContext context) =>
        from discriminator in context.Of(NodeKind.Discriminator)
        from entry in discriminator.Member("mapping")?.Members() ?? []
        where !entry.Json.ToString().AsSpan().ContainsAny('#', '/', '.') && context.SchemaNamed(entry) is null
        select At(entry.Place, $"'{entry.Name}' is mapped to '{entry.Json}', which is no schema.", "Name a schema of the components, or refer to one.");

    private IEnumerable<Diagnostic> Unnamed(LintContext context) =>
        from schema in context.Of(NodeKind.Schema)
        where schema.Member("discriminator") is not null
        from branch in new[] { "oneOf", "anyOf" }.SelectMany(k => schema.Member(k)?.Items(NodeKind.Schema) ?? [])
        where ReferenceTarget.Of(branch) is null
        select At(branch.Place, "The discriminator cannot name this schema, which is written out.", "Make it a component and refer to it.");
}
