using Conformance.Generators;
using Conformance.Mock;
using Conformance.Model;
using Conformance.Cli.Contracts;
using Conformance.Reports;
using Conformance.Spec.Schemas;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Running;

/// <summary>One run, from the command line to the exit code.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="request">What the command line asks.</param>
internal sealed class RunAction(Terminal terminal, RunRequest request)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="UsageException">What was given cannot be used.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var contract = await Loading.LoadAsync(terminal, request.Contract, request.Profile, request.AllowRemoteReferences, cancellationToken);
        var reports = new RunReports(terminal, request.Formats, request.Out ?? RunDirectory.DefaultFor(contract.Name));
        reports.Prepare();
        await using var mock = request.Url is null ? await MockServer.StartAsync(contract, MockOptions.Embedded(request.Seed ?? 1), cancellationToken) : null;
        var setup = Setup(contract, mock?.Address);
        using var runner = new Runner(setup);
        var result = await reports.WithAsync(r => runner.RunAsync(r, cancellationToken));
        foreach (var silent in result.SilentReports) terminal.Error.WriteLine($"conformance: {silent}");
        return CodeOf(result, request.FailOn ?? FailOn.Error);
    }

    private RunSetup Setup(Contract contract, Uri? mock)
    {
        var options = new GenerationOptions { Seed = request.Seed ?? 1, MaxCases = request.MaxCases ?? 200 };
        var schemas = new SchemaSet(contract);
        var planner = new CasePlanner(contract, schemas, options);
        return new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            FailOn = request.FailOn ?? FailOn.Error,
            Target = new Target { BaseUrl = request.Url ?? mock!, EmbeddedMock = request.Url is null },
            Plan = planner.Plan,
            Include = new OperationFilter(request.Include),
            Exclude = request.Exclude.Count == 0 ? null : new OperationFilter(request.Exclude),
            Workers = request.Workers ?? Environment.ProcessorCount,
            Seed = request.Seed ?? 1,
            Budget = request.Budget,
        };
    }

    private static int CodeOf(RunResult result, FailOn failOn) => result switch
    {
        { End: RunEnd.Cancelled } => ExitCode.Cancelled,
        _ when failOn != FailOn.Never && result.HasFailures(failOn == FailOn.Warning ? Severity.Warning : Severity.Error) => ExitCode.Failed,
        { End: RunEnd.TargetLost } or { Broken: > 0 } => ExitCode.Broken,
        { Tested: 0 } => ExitCode.NothingRan,
        _ => ExitCode.Kept,
    };
}
