using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>The smallest request that keeps the contract.</summary>
internal sealed class RequiredOnly : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "required-only";

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => "Only what is required: every optional parameter, body and property is absent.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        var draft = new Draft("only what is required", Inclusion.Required) { Subject = operation.Place, Keyword = "required" };
        if (context.Positive(draft) is { } scenario) yield return scenario;
    }
}
