using Conformance.Generators.Chains;
using Conformance.Generators.Mutations;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Negative;

/// <summary>A request that must be refused, sent twice: for profiles that say that errors have ids of their own.</summary>
internal sealed class RefusedTwice : ICaseGenerator
{
    private static readonly Func<TestCase, TestCase>[] Again = [first => first with { Reason = $"{first.Reason}, once more" }];

    /// <inheritdoc/>
    public string Id => "refused-twice";

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => "A request that must be refused, twice, where the profile says that errors have ids of their own.";

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Negative;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        context.Contract.Profile.Errors?.FreshPointer is null ? [] : Broken(context).Take(1);

    /// <summary>What needs something to exist is packed with others that are refused, too, and that is enough.</summary>
    private static IEnumerable<Scenario> Broken(GenerationContext context) =>
        from site in context.Sites
        from mutation in MutationCatalogue.All
        from breach in mutation.Breaches(site).Where(b => b.Problem is null)
        select MutationCases.Make(breach, Inclusion.Required, context) into scenario
        where scenario is not null
        select scenario is SingleCase ? new FollowedScenario(scenario, Again) : scenario;
}
