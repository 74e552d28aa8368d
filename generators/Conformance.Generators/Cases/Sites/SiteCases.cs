using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Sites;

/// <summary>Makes a case of each thing to try.</summary>
/// <param name="kind">What is tried.</param>
internal sealed class SiteCases(ISiteTrials kind) : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => kind.Id;

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => kind.Summary;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        from site in context.Sites
        from trial in kind.Trials(site)
        select Make(site, trial, context) into scenario
        where scenario is not null
        select scenario;

    private static Scenario? Make(Site site, Trial trial, GenerationContext context)
    {
        var place = trial.Place ?? site.PlaceOf(trial.Keyword);
        if (trial.Problem is { } problem)
        {
            context.Report(new GenerationGap(trial.Reason, problem, place));
            return null;
        }

        return context.Positive(new Draft(trial.Reason, trial.Inclusion)
        {
            Slot = site.Slot,
            Aim = site.Aim(trial.Wish),
            Body = (site.Slot as BodySlot)?.Index ?? 0,
            Subject = place,
            Keyword = trial.Keyword,
        });
    }
}
