using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Fuzzing;

/// <summary>Requests by chance.</summary>
internal sealed class RandomRequests : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "random-requests";

    /// <inheritdoc/>
    public Phase Phase => Phase.Fuzzing;

    /// <inheritdoc/>
    public string Summary => "Random values in random combinations of optional parameters and properties.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        var (slots, bodies) = (context.Slots, Math.Max(1, context.Slots.Bodies.Count));
        for (var number = 1; number <= context.Options.FuzzingCases; number++)
        {
            var draft = new Draft($"random request {number}", Inclusion.Some) { Body = number % bodies, Subject = slots.Operation.Place };
            if (context.Positive(draft) is { } scenario) yield return scenario;
        }
    }
}
