using System.Text.Json;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Values.Blueprints.Choices;

/// <summary>Finds the choices that a schema offers.</summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class ChoiceReader(SchemaSet schemas)
{
    private readonly DiscriminatorReader _discriminators = new(schemas);

    /// <summary>The choices that <paramref name="schema"/> itself offers, in document order of their kinds.</summary>
    /// <param name="schema">A schema that is no reference.</param>
    /// <param name="leaves">The schemas that hold already, those that led here first.</param>
    public IEnumerable<Choice> Read(Schema schema, IReadOnlyList<Schema> leaves)
    {
        var composed = schema.TryArray("oneOf", out _) || schema.TryArray("anyOf", out _);
        foreach (var keyword in (IEnumerable<string>)["oneOf", "anyOf"])
        {
            if (schema.TryArray(keyword, out var branches) && branches.GetArrayLength() > 0) yield return Branches(schema, keyword, branches);
        }

        if (!composed && _discriminators.Choice(schema, leaves) is { } choice) yield return choice;
        if (schema.TryKeyword("if", out _)) yield return Conditional(schema);
        foreach (var dependent in Dependents(schema, "dependentSchemas").Concat(Dependents(schema, "dependencies"))) yield return dependent;
    }

    private Choice Branches(Schema schema, string keyword, JsonElement branches) => new(
        [.. Enumerable.Range(0, branches.GetArrayLength()).SelectMany(i => BranchOptions(schema, keyword, i))]);

    private IEnumerable<Option> BranchOptions(Schema schema, string keyword, int index)
    {
        if (schemas.Child(schema, keyword, Tokens.Of(index)) is not { } branch) return [];
        var name = branch.TryReference(out _) ? $" ({(schemas.Follow(branch) ?? branch).Name()})" : "";
        var option = new Option(keyword, $"branch {index + 1} of {keyword}{name}", branch.Place) { Schemas = [branch] };
        return _discriminators.OfBranch(schema, branch) is { Count: > 0 } values
            ? values.Select(v => option with { Label = $"{option.Label} with {v.Name} '{v.Value}'", Fixed = v })
            : [option];
    }

    private Choice Conditional(Schema schema)
    {
        IReadOnlyList<Schema> Present(params ReadOnlySpan<string> keywords)
        {
            var found = new List<Schema>();
            foreach (var keyword in keywords)
            {
                if (schemas.Child(schema, keyword) is { } child) found.Add(child);
            }

            return found;
        }

        return new Choice(
        [
            new Option("if", "condition met", schema.Place) { Schemas = Present("if", "then") },
            new Option("if", "condition not met", schema.Place) { Schemas = Present("else") },
        ]);
    }

    private IEnumerable<Choice> Dependents(Schema schema, string keyword)
    {
        if (!schema.TryObject(keyword, out var dependents)) yield break;
        foreach (var dependent in dependents.EnumerateObject().Where(d => d.Value.ValueKind != JsonValueKind.Array))
        {
            if (schemas.Child(schema, keyword, dependent.Name) is not { } child) continue;
            yield return new Choice(
            [
                new Option(keyword, $"without '{dependent.Name}'", child.Place) { Forbidden = dependent.Name },
                new Option(keyword, $"with '{dependent.Name}'", child.Place) { Demanded = dependent.Name, Schemas = [child] },
            ]);
        }
    }
}
