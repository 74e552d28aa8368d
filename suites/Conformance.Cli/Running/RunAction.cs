using Conformance.Cli.Contracts;
using Conformance.Cli.Reporting;
using Conformance.Model;
using Conformance.Reports;
using Conformance.Reports.Folding;
using Conformance.Suites.Configuration;
using Conformance.Suites.Running;
using Conformance.Suites.Running.Examining;

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
        var folder = _request.Out ?? RunDirectory.DefaultFor(contract.Name);
        var fold = new RunFold(history.Load(contract.Name)) { Folder = folder };
        var reports = new RunReports(_terminal, _request.Formats, folder, history);
        var setups = new RunSetups(contract, _request, _settings, _target, identities);
        await using var mock = await setups.StartMockAsync(cancellationToken);
        var target = setups.TargetAt(mock?.Address);
        if (await TargetSource.IdentifyAsync(_terminal, _target, target, cancellationToken) is { } code) return code;
        reports.Prepare();
        using var runner = new Runner(setups.Of(target) with { Baseline = _baseline.Given, Examination = new ExaminationBounds() });
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
