using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>The fullest request.</summary>
internal sealed class Everything : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "everything";

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => "Every optional parameter, body and property is present.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        var draft = new Draft("everything that is optional present", Inclusion.All) { Subject = operation.Place, Keyword = "properties" };
        if (context.Positive(draft) is { } scenario) yield return scenario;
    }
}
