using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Examples;

/// <summary>The examples and defaults of schemas, put together.</summary>
internal sealed class SchemaExamples : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "schema-examples";

    /// <inheritdoc/>
    public Phase Phase => Phase.Examples;

    /// <inheritdoc/>
    public string Summary => "One request in which every parameter and property has the example or default that its schema gives.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        from slot in context.Slots.Bodies
        select context.Positive(new Draft($"the examples and defaults of the schemas, body as {slot.Content.MediaType}", Inclusion.All)
        {
            Slot = slot,
            Body = slot.Index,
            UsesExamples = true,
            Subject = slot.Place,
            Keyword = "example",
        }) into scenario
        where scenario is not null
        select scenario;
}
