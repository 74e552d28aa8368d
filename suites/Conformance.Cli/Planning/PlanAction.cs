using Conformance.Cli.Contracts;
using Conformance.Cli.Running;
using Conformance.Generators;
using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;
using Conformance.Suites.Configuration;
using Conformance.Suites.Safety;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Planning;

/// <summary>Prints what a run would send. The text is the same for one seed, whatever the number of workers.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="request">What the command line asks.</param>
/// <param name="view">What of the plan is printed.</param>
internal sealed class PlanAction(Terminal terminal, RunRequest request, PlanView view)
{
    private static readonly Uri Nowhere = new("http://127.0.0.1");

    /// <summary>Plans and prints.</summary>
    /// <exception cref="UsageException">What was given cannot be used.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var suite = SuiteSource.Load(terminal, request.Contract, request.Suite);
        var target = TargetSource.Load(terminal, request.Target, suite);
        var settings = RunSettings.Of(request, suite, target);
        var contract = await Loading.LoadAsync(terminal, request.Contract, settings.Profile.Value, request.AllowRemoteReferences, cancellationToken);
        var schemas = new SchemaSet(contract);
        if (view == PlanView.Resources) return Print(ResourceText.Lines(ResourceGraph.Of(contract, schemas)));
        var planner = new CasePlanner(contract, schemas, settings.Generation(ResourcesAt(settings.Url.Value), IdentitiesOf(target)));
        var withholding = settings.Url.Value is { } url ? new Withholding(contract, url, target?.Denied ?? []) : null;
        var plans = Plan(contract, planner, settings, withholding, cancellationToken);
        if (plans.Count == 0) return ExitCode.NothingRan;
        return Print(new PlanText(contract, planner, request.Values, view).Lines(plans).Concat(NeverSent(contract, withholding)));
    }

    /// <summary>Operations are planned side by side and put back in the order of the document.</summary>
    private List<IReadOnlyList<OperationPlan>> Plan(Contract contract, CasePlanner planner, RunSettings settings, Withholding? withholding, CancellationToken cancellationToken)
    {
        var (include, exclude) = (request.Included, request.Excluded);
        return [.. contract.Operations
            .Where(o => include.Matches(o) && exclude?.Matches(o) is not true && withholding?.Reason(o) is null)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(settings.Workers.Value).WithCancellation(cancellationToken)
            .Select(o => (IReadOnlyList<OperationPlan>)[.. settings.Phases.Value.Select(p => planner.Plan(o, p))])];
    }

    /// <summary>Without a target the plan is that of a run against the embedded mock.</summary>
    private static ResourceUse ResourcesAt(Uri? url) => (url is null ? new Target { BaseUrl = Nowhere, EmbeddedMock = true } : new Target { BaseUrl = url }).Resources;

    private static Access[] IdentitiesOf(TargetFile? target) => target is null
        ? Enum.GetValues<Access>()
        : [Access.Full, Access.None, .. target.Limited is null ? [] : new[] { Access.Limited }, .. target.Other is null ? [] : new[] { Access.Other }];

    private IEnumerable<string> NeverSent(Contract contract, Withholding? withholding) => withholding is null ? [] : contract.Operations
        .Where(o => request.Included.Matches(o) && request.Excluded?.Matches(o) is not true)
        .GroupBy(o => withholding.Reason(o))
        .Where(g => g.Key is not null)
        .SelectMany(g => view == PlanView.Cases ? g.Select(o => $"never sent: {o.Key}: {g.Key}") : [$"never sent: {g.Count()} {(g.Count() == 1 ? "operation" : "operations")}: {g.Key}"]);

    private int Print(IEnumerable<string> lines)
    {
        foreach (var line in lines) terminal.Out.WriteLine(line);
        return ExitCode.Kept;
    }
}
