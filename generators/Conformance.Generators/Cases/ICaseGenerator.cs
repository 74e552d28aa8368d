using Conformance.Model;

namespace Conformance.Generators.Cases;

/// <summary>Makes one kind of case. Generators are stateless and know neither the runner nor the target.</summary>
public interface ICaseGenerator
{
    /// <summary>Its name in kebab-case, for example <c>enum-values</c>.</summary>
    string Id { get; }

    /// <summary>The phase that its cases belong to.</summary>
    Phase Phase { get; }

    /// <summary>One sentence: what its cases try.</summary>
    string Summary { get; }

    /// <summary>What its cases promise; decides its share of a limited number of cases.</summary>
    CaseKind Kind => CaseKind.Positive;

    /// <summary>The scenarios for an operation, the simplest first; made while they are enumerated.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">The contract, its schemas and the options; takes what cannot be made as gaps.</param>
    IEnumerable<Scenario> Generate(Operation operation, GenerationContext context);
}
