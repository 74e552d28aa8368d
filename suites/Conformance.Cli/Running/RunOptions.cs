using System.CommandLine;
using Conformance.Cli.Reporting;
using Conformance.Cli.Usage;
using Conformance.Generators.Cases;
using Conformance.Reports;
using Conformance.Suites.Checks;

namespace Conformance.Cli.Running;

/// <summary>The arguments and options of <c>run</c>.</summary>
internal sealed class RunOptions
{
    private static readonly string[] Phases = [.. CaseGenerators.Phases.Select(p => p.ToString().ToLowerInvariant())];
    private static readonly string[] Checks = [.. CheckCatalogue.All.Select(c => c.Id)];

    public Argument<string> Contract { get; } = Shared.Contract();

    public Option<string?> Url { get; } = new("--url") { Description = "The target; replaces the document's server URL, base path included. Default: the embedded mock.", HelpName = "URL" };

    public Option<string?> Target { get; } = new("--target") { Description = "The target as a file: URL, and headers from environment variables. 'conformance init' writes one.", HelpName = "FILE" };

    public Option<string?> Profile { get; } = Shared.Profile();

    public Option<string?> Suite { get; } = new("--suite") { Description = "Target, phases, checks, values and waivers as a file. Default: the suite of a bundled contract.", HelpName = "FILE" };

    public Option<string[]> Set { get; } = new("--set") { Description = "A value for a parameter, property or server variable; repeatable.", HelpName = "NAME=VALUE" };

    public Option<string[]> Header { get; } = new("-H", "--header") { Description = "A header that goes with every request; one that carries a scheme's credential is masked everywhere.", HelpName = "'Name: value'" };

    public Option<string[]> LimitedHeader { get; } = new("--limited-header") { Description = "A credential that is valid and lacks something, for probes of scopes; repeatable.", HelpName = "'Name: value'" };

    public Option<string[]> LimitedScopes { get; } = new("--limited-scopes") { Description = "The scopes that the limited credential has, where they are known.", HelpName = "a,b" };

    public Option<string[]> OtherHeader { get; } = new("--other-header") { Description = "The credential of a second identity, for probes of what belongs to whom; repeatable.", HelpName = "'Name: value'" };

    public Option<string[]> Phase { get; } = Shared.Words("--phase", "NAME", $"Only these phases: {string.Join(", ", Phases)}.", Phases);

    public Option<string[]> Check { get; } = Shared.Words("--check", "NAME", "Only these checks; 'conformance explain' lists them.", Checks);

    public Option<string[]> ExcludeCheck { get; } = Shared.Words("--exclude-check", "NAME", "All checks but these.", Checks);

    public Option<string[]> Include { get; } = Shared.Include();

    public Option<string[]> Exclude { get; } = Shared.Exclude();

    public Option<int?> MaxCases { get; } = Shared.Number("--max-cases", "N", "At most so many cases per operation and phase. Default: 200.", 1, 1_000_000);

    public Option<int?> Seed { get; } = Shared.Seed();

    public Option<int?> Workers { get; } = Shared.Number("--workers", "N", "Cases under way at once. Default: the number of cores; 1 beyond this machine.", 1, 1024);

    public Option<string?> RunId { get; } = new("--run-id") { Description = "The run's id in the journal. Default: derived from contract, target and time.", HelpName = "ID" };

    public Option<TimeSpan?> Timeout { get; } = Durations.Option("--timeout", "S", "The longest wait for one answer. Default: 10 s.");

    public Option<TimeSpan?> Budget { get; } = Durations.Option("--budget", "DURATION", "End the run after this long; what was not reached is named.");

    public Option<string?> Baseline { get; } = new("--baseline") { Description = "Accept the failures that this file names; only others fail the run.", HelpName = "FILE" };

    public Option<string?> WriteBaseline { get; } = new("--write-baseline") { Description = "Write the failures of this run to a file, for --baseline.", HelpName = "FILE" };

    public Option<string?> FailOn { get; } = OneOf("--fail-on", "error|warning|new|never", "What ends with exit code 1; new: errors that the last run in --history did not have. Default: error.", ["error", "warning", "new", "never"]);

    public Option<string?> History { get; } = ReportOptions.History("Tell what is new since the runs kept in this folder, and keep this one there.");

    public Option<string[]> Format { get; } = Shared.Words("--format", "NAME", $"Only these reports: {string.Join(", ", ReportFormats.Names)}. Default: all.", [.. ReportFormats.Names]);

    public Option<string?> Out { get; } = new("--out") { Description = "The run directory. Default: artifacts/runs/CONTRACT.", HelpName = "DIR" };

    public Option<bool> RemoteReferences { get; } = Shared.AllowRemoteReferences();

    public Option<bool> ExplainConfig { get; } = new("--explain-config") { Description = "Print every setting with its origin; send nothing." };

    /// <summary>Adds them in the order of the help.</summary>
    public void AddTo(Command command)
    {
        command.Add(Contract);
        Option[] all =
        [
            Url, Target, Profile, Suite, Set, Header, LimitedHeader, LimitedScopes, OtherHeader, Phase, Check, ExcludeCheck, Include, Exclude, MaxCases, Seed, Workers, RunId, Timeout, Budget,
            Baseline, WriteBaseline, FailOn, History, Format, Out, RemoteReferences, ExplainConfig,
        ];
        foreach (var option in all) command.Add(option);
    }

    /// <summary>Adds those that decide which cases are made.</summary>
    public void AddPlanningTo(Command command)
    {
        command.Add(Contract);
        foreach (var option in new Option[] { Target, Profile, Suite, Set, Phase, Include, Exclude, MaxCases, Seed, Workers, RemoteReferences }) command.Add(option);
    }

    private static Option<string?> OneOf(string name, string helpName, string description, string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
