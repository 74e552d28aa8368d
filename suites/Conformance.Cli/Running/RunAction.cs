using System.Diagnostics;
using Conformance.Cli.Contracts;
using Conformance.Cli.Reporting;
using Conformance.Generators;
using Conformance.Mock;
using Conformance.Model;
using Conformance.Reports;
using Conformance.Reports.Folding;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Configuration;
using Conformance.Suites.Running;
using Conformance.Suites.Running.Examining;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Running;

/// <summary>One run, from the command line to the exit code.</summary>
internal sealed class RunAction
{
    private readonly Terminal _terminal;
    private readonly RunRequest _request;
    private readonly TargetFile? _target;
    private readonly RunSettings _settings;
    private readonly BaselineFile _baseline;

    /// <summary>Reads what the command line names.</summary>
    /// <param name="terminal">Where lines go.</param>
    /// <param name="request">What the command line asks.</param>
    /// <exception cref="UsageException">A suite or target file cannot be used.</exception>
    public RunAction(Terminal terminal, RunRequest request)
    {
        (_terminal, _request) = (terminal, request);
        var suite = SuiteSource.Load(terminal, request.Contract, request.Suite);
        _target = request.Url is null || request.Target is not null ? TargetSource.Load(terminal, request.Target, suite) : null;
        _settings = RunSettings.Of(request, suite, _target);
        _baseline = new BaselineFile(terminal, request.Baseline, request.WriteBaseline);
    }

    /// <summary>Runs it.</summary>
    /// <exception cref="UsageException">What was given cannot be used.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (_request.ExplainConfig) return Explain();
        if (_settings.Url.Value is { } url && _target?.Refusal(url) is { } refusal) throw new UsageException(refusal);
        using var identities = TargetSource.Identities(_target);
        var contract = await Loading.LoadAsync(_terminal, _request.Contract, _settings.Profile.Value, _request.AllowRemoteReferences, cancellationToken);
        foreach (var remark in contract.Profile.Diagnostics) await _terminal.Error.WriteLineAsync($"conformance: {remark}");
        var history = new HistoryFolder(_terminal, _request.History);
        var fold = new RunFold(history.Load(contract.Name));
        var reports = new RunReports(_terminal, _request.Formats, _request.Out ?? RunDirectory.DefaultFor(contract.Name), history);
        var credentials = new RunCredentials(contract, _request, identities);
        await using var mock = _settings.Url.Value is null
            ? await MockServer.StartAsync(contract, MockOptions.Embedded(_settings.Seed.Value, AuthMode.Scopes) with { Accepted = credentials.Given }, cancellationToken)
            : null;
        var target = credentials.Of(_settings.Url.Value, mock?.Address) with { Timeout = _settings.Timeout.Value, Network = _target?.Network ?? new() };
        if (await TargetSource.IdentifyAsync(_terminal, _target, target, cancellationToken) is { } code) return code;
        reports.Prepare();
        using var runner = new Runner(Setup(contract, target));
        var result = await reports.WithAsync(fold, r => runner.RunAsync(r, cancellationToken));
        foreach (var remark in result.SilentReports.Concat(result.AcceptanceNotices)) await _terminal.Error.WriteLineAsync($"conformance: {remark}");
        if (fold.HasStarted) _baseline.Write(fold.Result(), result);
        return CodeOf(result, _settings.FailOn.Value, fold.Result());
    }

    private int Explain()
    {
        foreach (var (name, value, origin) in _settings.Lines()) _terminal.Out.WriteLine($"{name,-16} {value}  ({origin})");
        return ExitCode.Kept;
    }

    private RunSetup Setup(Contract contract, Target target)
    {
        var schemas = new SchemaSet(contract);
        var options = _settings.Generation(target.Resources, target.Identities) with { ListItems = target.IsLocal ? 100 : 30 };
        return new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = target,
            Plan = new CasePlanner(contract, schemas, options).Plan,
            Phases = _settings.Phases.Value,
            Checks = [.. CheckCatalogue.All.Where(c => _settings.Checks.Value.Contains(c.Id, StringComparer.Ordinal))],
            Waivers = _settings.Waivers,
            Baseline = _baseline.Given,
            Denied = _target?.Denied ?? [],
            Include = _request.Included,
            Exclude = _request.Excluded,
            Workers = _settings.Workers.Value,
            Seed = _settings.Seed.Value,
            Budget = _settings.Budget.Value,
            Examination = new ExaminationBounds(),
            FailOn = _settings.FailOn.Value,
            RunId = _request.RunId ?? $"{contract.Name}-{TimeProvider.System.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}",
            Arguments = _request.Arguments,
            Began = new DateTimeOffset(Process.GetCurrentProcess().StartTime),
        };
    }

    private static int CodeOf(RunResult result, FailOn failOn, Run run) => result switch
    {
        { End: RunEnd.Cancelled } => ExitCode.Cancelled,
        _ when Fails(result, failOn, run) => ExitCode.Failed,
        { End: RunEnd.TargetLost } or { Broken: > 0 } => ExitCode.Broken,
        { Tested: 0 } => ExitCode.NothingRan,
        _ => ExitCode.Kept,
    };

    /// <summary>What is new only those know who have read the history.</summary>
    private static bool Fails(RunResult result, FailOn failOn, Run run) => failOn switch
    {
        FailOn.Never => false,
        FailOn.New => run.FailureCount > 0,
        FailOn.Warning => result.HasFailures(Severity.Warning),
        _ => result.HasFailures(Severity.Error),
    };
}
