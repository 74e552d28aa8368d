using Conformance.Generators;
using Conformance.Model;

namespace Conformance.Cli.Planning;

/// <summary>A plan as a person reads it.</summary>
/// <param name="contract">The contract.</param>
/// <param name="planner">Tells where values come from.</param>
/// <param name="values">Values given on the command line, for the record.</param>
/// <param name="view">What of the plan is printed.</param>
internal sealed class PlanText(Contract contract, CasePlanner planner, IReadOnlyList<KeyValuePair<string, string>> values, PlanView view)
{
    /// <summary>The lines.</summary>
    /// <param name="plans">The plans of each operation, one for each phase, in document order.</param>
    public IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<OperationPlan>> plans)
    {
        foreach (var (name, value) in values) yield return $"given {name} = {value}";
        foreach (var line in plans.SelectMany(Operation)) yield return line;
        foreach (var webhook in contract.Webhooks) yield return $"not runnable: webhook {webhook.Name}: the API sends it, the harness is the client";
        yield return "";
        foreach (var bucket in Buckets(plans)) yield return $"rate bucket {bucket.Key}: {bucket.Count()} requests";
        var (trials, others) = (plans.SelectMany(p => p).Sum(p => p.Trials.Count()), plans.SelectMany(p => p).Sum(p => p.Cases.Count));
        yield return $"{plans.Count} operations, {trials} cases, {others - trials} requests that make what they need and remove it again";
    }

    private IEnumerable<string> Operation(IReadOnlyList<OperationPlan> plans)
    {
        var operation = plans[0].Operation;
        yield return $"{operation.Key}  {string.Join(", ", plans.Select(p => $"{p.Phase.ToString().ToLowerInvariant()} {p.Trials.Count()}"))}";
        var description = planner.Describe(operation, []);
        foreach (var input in description.Inputs) yield return $"  {Input(input)}";
        if (description.Listing is { } listing) yield return $"  list: {ListingText.Of(listing)}";
        foreach (var gap in plans.SelectMany(p => p.Gaps).Distinct()) yield return $"  not tried: {gap.Subject}: {gap.Reason} ({gap.Place})";
        if (view != PlanView.Cases) yield break;
        foreach (var line in plans.SelectMany(p => p.Cases).Select(CaseText.Of)) yield return $"  {line}";
    }

    private static string Input(PlannedInput input) =>
        $"{(input.Location is { } location ? $"{location.ToString().ToLowerInvariant()} " : "")}{input.Name}: {input.Source}{(input.IsReference ? ", must name something that exists" : "")}";

    private IEnumerable<IGrouping<string, TestCase>> Buckets(IReadOnlyList<IReadOnlyList<OperationPlan>> plans) => plans
        .SelectMany(p => p)
        .SelectMany(p => p.Cases)
        .GroupBy(c => RateLimitProfile.BucketOf(c.Operation.Path, contract.Profile.RateLimits), StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal);
}
