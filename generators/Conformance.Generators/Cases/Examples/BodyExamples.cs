using System.Text.Json;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Examples;

/// <summary>The examples of each media type.</summary>
internal sealed class BodyExamples : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "body-examples";

    /// <inheritdoc/>
    public Phase Phase => Phase.Examples;

    /// <inheritdoc/>
    public string Summary => "Each example of each media type of the body.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        from slot in context.Slots.Bodies
        where slot.Content.ItemSchema is null
        from example in slot.Content.Examples
        where ExampleCheck.IsValid(slot, example.Value, example.Place, context)
        select context.Positive(new Draft($"body as in its example{(example.Name.Length == 0 ? "" : $" '{example.Name}'")}", Inclusion.Required)
        {
            Slot = slot,
            Examples = new Dictionary<Slot, JsonElement> { [slot] = example.Value },
            Body = slot.Index,
            Subject = example.Place,
            Keyword = "example",
        }) into scenario
        where scenario is not null
        select scenario;
}
