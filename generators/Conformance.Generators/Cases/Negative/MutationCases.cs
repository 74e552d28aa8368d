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
        return context.Negative(draft, ProbeOf(breach, context), breach.IfAccepted);
    }

    private static Probe ProbeOf(Breach breach, GenerationContext context) => breach.Site.Slot switch
    {
        ParameterSlot { Parameter.Location: ParameterLocation.Path } => Probe.UnknownId,
        ParameterSlot slot when IsClamped(slot.Parameter, breach.Keyword, context) => Probe.Robustness,
        _ => Probe.Constraint,
    };

    /// <summary>A page size beyond a bound is brought within it where the profile says so: then no answer but a failure is wrong.</summary>
    private static bool IsClamped(Parameter parameter, string keyword, GenerationContext context) =>
        keyword is "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum"
        && context.Graph.ListingOf(context.Slots.Operation) is { Clamps: true } listing && listing.Limit == parameter;
}
