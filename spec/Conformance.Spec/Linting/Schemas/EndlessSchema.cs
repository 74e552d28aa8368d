using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class EndlessSchema() : LintRule(
    "endless-schema", Severity.Error, "A schema applies itself to the same value, so that no value can be judged.")
{
    private static readonly string[] One = ["not", "if", "then", "else"];
    private static readonly string[] Many = ["allOf", "anyOf", "oneOf"];

    internal override IEnumerable<Diagnostic> Check(LintContext context)
    {
        var search = new Search(context);
        foreach (var schema in context.Of(NodeKind.Schema)) search.Visit(schema);
        return search.Found.Where(s => !IsTold(context, s)).Select(s => At(
            s.Place, "This schema applies itself to the same value, without end.", "Break the circle of 'allOf', 'anyOf', 'oneOf', 'not' and '$ref'."));
    }

    /// <summary>A circle of references alone the loader tells.</summary>
    private static bool IsTold(LintContext context, DocumentNode schema) => ReferenceTarget.Of(schema) is { } target && context.Follower.IsCircular(target);

    /// <summary>Goes through schemas that apply to the same value; one that is met while it is still open closes a circle.</summary>
    private sealed class Search(LintContext context)
    {
        private readonly Dictionary<(ContractFile, int), bool> _isOpen = [];

        internal List<DocumentNode> Found { get; } = [];

        internal void Visit(DocumentNode schema)
        {
            var key = (schema.File, schema.Number);
            if (_isOpen.TryGetValue(key, out var isOpen))
            {
                if (isOpen) Found.Add(schema);
                return;
            }

            _isOpen[key] = true;
            foreach (var applied in Applied(schema)) Visit(applied);
            _isOpen[key] = false;
        }

        private IEnumerable<DocumentNode> Applied(DocumentNode schema)
        {
            if (ReferenceTarget.Of(schema) is { } target && context.Follower.Step(target) is { } next) yield return next;
            if (context.Walker.IsOnlyReference(schema)) yield break;
            foreach (var child in One.Select(k => schema.Member(k, NodeKind.Schema)).OfType<DocumentNode>()) yield return child;
            foreach (var child in Many.SelectMany(k => schema.Member(k)?.Items(NodeKind.Schema) ?? [])) yield return child;
        }
    }
}
