using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Mutations;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Negative;

/// <summary>Makes a case of each constraint that can be broken in one way.</summary>
/// <param name="kind">How it is broken.</param>
internal sealed class MutationCases(IMutation kind) : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => kind.Id;

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => kind.Summary;

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Negative;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        from site in context.Sites
        from breach in kind.Breaches(site)
        select Make(breach, Inclusion.Required, context) into scenario
        where scenario is not null
        select scenario;

    /// <summary>The case of a breach; null where there is none.</summary>
    public static Scenario? Make(Breach breach, Inclusion inclusion, GenerationContext context)
    {
        var site = breach.Site;
        var subject = $"{site.Title}, to break {breach.Keyword}";
        if (breach.Problem is { } problem)
        {
            context.Report(new GenerationGap(subject, problem, breach.Place));
            return null;
        }

        var draft = new Draft(subject, inclusion)
        {
            Slot = site.Slot,
            Aim = breach.Aim,
            Breach = breach,
            Body = (site.Slot as BodySlot)?.Index ?? 0,
            Subject = breach.Place,
            Keyword = breach.Keyword,
        };
        return context.Negative(draft, IsInPath(site.Slot) ? Probe.UnknownId : Probe.Constraint, breach.IfAccepted);
    }

    private static bool IsInPath(Slot slot) => slot is ParameterSlot { Parameter.Location: ParameterLocation.Path };
}
