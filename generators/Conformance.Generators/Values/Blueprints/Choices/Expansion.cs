using System.Text.Json;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Values.Blueprints.Choices;

/// <summary>
/// Schemas that must all hold, taken apart: references followed, <c>allOf</c> spread out, and at each choice the option taken that
/// the decisions name. What is left are leaves whose own keywords are all that counts.
/// </summary>
internal sealed class Expansion
{
    private readonly SchemaSet _schemas;
    private readonly ChoiceReader _choices;
    private readonly List<Schema> _leaves = [];
    private readonly List<Option> _taken = [];
    private readonly List<Choice> _met = [];
    private readonly Queue<Choice> _open = new();

    private Expansion(SchemaSet schemas)
    {
        _schemas = schemas;
        _choices = new ChoiceReader(schemas);
    }

    /// <summary>The schemas that hold, references followed, in the order met.</summary>
    public IReadOnlyList<Schema> Leaves => _leaves;

    /// <summary>The choices met, in the order in which the decisions speak of them.</summary>
    public IReadOnlyList<Choice> Met => _met;

    /// <summary>The options taken, one for each choice.</summary>
    public IReadOnlyList<Option> Taken => _taken;

    /// <summary>True if a schema that nothing satisfies is among them.</summary>
    public bool Never { get; private set; }

    /// <summary>True if an option speaks of a member, so that the value is an object.</summary>
    public bool Demands => _taken.Any(o => o.Fixed is not null || o.Demanded is not null);

    /// <summary>Takes <paramref name="parts"/> apart.</summary>
    /// <param name="schemas">The contract's schemas.</param>
    /// <param name="parts">What must hold.</param>
    /// <param name="decisions">The option of each choice in the order met; 0 for those beyond.</param>
    public static Expansion Run(SchemaSet schemas, IReadOnlyList<Schema> parts, IReadOnlyList<int> decisions)
    {
        var expansion = new Expansion(schemas);
        foreach (var part in parts) expansion.Add(part);
        while (expansion._open.TryDequeue(out var choice)) expansion.Take(choice, decisions);
        return expansion;
    }

    private void Take(Choice choice, IReadOnlyList<int> decisions)
    {
        var decision = _met.Count < decisions.Count ? decisions[_met.Count] : 0;
        var option = choice.Options[Math.Min(decision, choice.Options.Count - 1)];
        _met.Add(choice);
        _taken.Add(option);
        foreach (var schema in option.Schemas) Add(schema);
    }

    private void Add(Schema schema)
    {
        if (schema.Json.ValueKind == JsonValueKind.False) Never = true;
        if (schema.Json.ValueKind != JsonValueKind.Object) return;
        if (_leaves.Contains(schema)) return;
        if (schema.TryReference(out _))
        {
            if (_schemas.Follow(schema) is { } target) Add(target);
            if (schema.Json.GetPropertyCount() == 1) return;
        }

        _leaves.Add(schema);
        if (schema.TryArray("allOf", out var all))
        {
            for (var i = 0; i < all.GetArrayLength(); i++) AddChild(schema, "allOf", Tokens.Of(i));
        }

        foreach (var choice in _choices.Read(schema, _leaves)) _open.Enqueue(choice);
    }

    private void AddChild(Schema schema, params ReadOnlySpan<string> tokens)
    {
        if (_schemas.Child(schema, tokens) is { } child) Add(child);
    }
}
