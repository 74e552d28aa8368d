using System.Text.Json;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Examples;

/// <summary>The examples of each parameter.</summary>
internal sealed class ParameterExamples : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "parameter-examples";

    /// <inheritdoc/>
    public Phase Phase => Phase.Examples;

    /// <inheritdoc/>
    public string Summary => "Each example of each parameter, of its media type or of its schema.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        from slot in context.Slots.Parameters
        from example in Of(slot)
        where ExampleCheck.IsValid(slot, example.Value, example.Place, context)
        select context.Positive(new Draft($"{slot.Title} as in its example{Named(example.Name)}", Inclusion.Required)
        {
            Slot = slot,
            Examples = new Dictionary<Slot, JsonElement> { [slot] = example.Value },
            Subject = example.Place,
            Keyword = "example",
        }) into scenario
        where scenario is not null
        select scenario;

    private static IEnumerable<Example> Of(ParameterSlot slot)
    {
        var own = slot.Parameter.Examples.Concat(slot.Parameter.Content?.Examples ?? []);
        return own.Concat(ExampleReader.All(slot.Blueprint).Select(e => new Example(e.Keyword == "default" ? "default" : "", e.Value, e.Schema.Place)));
    }

    private static string Named(string name) => name.Length == 0 ? "" : $" '{name}'";
}
