using Conformance.Cli.Contracts;
using Conformance.Cli.Running;
using Conformance.Generators;
using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Cli.Planning;

/// <summary>Prints what a run would send. The text is the same for one seed, whatever the number of workers.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="request">What the command line asks.</param>
/// <param name="view">What of the plan is printed.</param>
internal sealed class PlanAction(Terminal terminal, RunRequest request, PlanView view)
{
    /// <summary>Plans and prints.</summary>
    /// <exception cref="UsageException">What was given cannot be used.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var suite = SuiteSource.Load(terminal, request.Contract, request.Suite);
        var settings = RunSettings.Of(request, suite, null);
        var contract = await Loading.LoadAsync(terminal, request.Contract, settings.Profile.Value, request.AllowRemoteReferences, cancellationToken);
        var schemas = new SchemaSet(contract);
        if (view == PlanView.Resources) return Print(ResourceText.Lines(ResourceGraph.Of(contract, schemas)));
        var planner = new CasePlanner(contract, schemas, settings.Generation(ResourceUse.CreatedOrMadeUp, Enum.GetValues<Access>()));
        var plans = Plan(contract, planner, settings, cancellationToken);
        if (plans.Count == 0) return ExitCode.NothingRan;
        return Print(new PlanText(contract, planner, request.Values, view).Lines(plans));
    }

    /// <summary>Operations are planned side by side and put back in the order of the document.</summary>
    private List<IReadOnlyList<OperationPlan>> Plan(Contract contract, CasePlanner planner, RunSettings settings, CancellationToken cancellationToken)
    {
        var (include, exclude) = (request.Included, request.Excluded);
        return [.. contract.Operations
            .Where(o => include.Matches(o) && exclude?.Matches(o) is not true)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(settings.Workers.Value).WithCancellation(cancellationToken)
            .Select(o => (IReadOnlyList<OperationPlan>)[.. settings.Phases.Value.Select(p => planner.Plan(o, p))])];
    }

    private int Print(IEnumerable<string> lines)
    {
        foreach (var line in lines) terminal.Out.WriteLine(line);
        return ExitCode.Kept;
    }
}
