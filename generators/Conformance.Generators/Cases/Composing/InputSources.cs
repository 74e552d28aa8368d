using Conformance.Generators.Values.Drawing;
using Conformance.Generators.Values.Sources;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>Tells where the values of an operation's parameters and bodies come from.</summary>
/// <param name="slots">The operation.</param>
/// <param name="given">The values that precede made-up ones.</param>
/// <param name="way">What happens before the operation is tried, or null.</param>
internal sealed class InputSources(OperationSlots slots, GivenValues given, Chains.Way? way)
{
    /// <summary>The parameters in document order, then the bodies.</summary>
    public IReadOnlyList<PlannedInput> List() => [.. slots.Parameters.Select(Describe), .. slots.Bodies.Select(Describe)];

    private PlannedInput Describe(ParameterSlot slot) => new(
        slot.Parameter.Name,
        slot.Parameter.Location.ToString().ToLowerInvariant(),
        slot.Required,
        slot.IsReference,
        given.Describe(slot.Parameter) ?? FromRun(slot.Parameter) ?? FromContract(slot, slot.Parameter.Examples.Concat(slot.Parameter.Content?.Examples ?? [])),
        slot.Place);

    private string? FromRun(Parameter parameter) =>
        parameter.Location == ParameterLocation.Path && way is not null && way.Path.TryGetValue(parameter.Name, out var resource) ? way.StepTo(resource)!.Description : null;

    private static PlannedInput Describe(BodySlot slot) =>
        new("body", slot.MediaType, slot.Required, IsReference: false, FromContract(slot, slot.Content.Examples), slot.Place);

    private static string FromContract(Slot slot, IEnumerable<Example> examples) =>
        slot.Blueprint.Variants.Any(v => v.Allowed is { Count: > 0 }) ? "enum"
        : examples.Any(e => slot.Blueprint.Accepts(e.Value, Direction.Request)) || ExampleReader.First(slot.Blueprint, Direction.Request) is not null ? "example"
        : "none";
}
