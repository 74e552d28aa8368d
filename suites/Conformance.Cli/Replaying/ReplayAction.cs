using Conformance.Cli.Contracts;
using Conformance.Cli.Running;
using Conformance.Model;
using Conformance.Reports.Journals.Replaying;
using Conformance.Reports.Terminal;
using Conformance.Suites.Checks;
using Conformance.Suites.Configuration.Identities;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Replaying;

/// <summary>A case of a run, sent again.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="asked">What the command line asks.</param>
internal sealed class ReplayAction(Terminal terminal, ReplayRequest asked)
{
    /// <summary>Sends it, and says what became of it.</summary>
    /// <returns>1 where it fails, 0 where it does not, 3 where it could not be sent or was not answered.</returns>
    /// <exception cref="UsageException">There is no such case, a credential is missing, or what the run used cannot be read.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var recording = await RecordingAsync(cancellationToken);
        var request = asked.Of(FormerRun.RequestOf(recording.Start));
        var suite = SuiteSource.Load(terminal, request.Contract, request.Suite);
        var file = request.Url is null || request.Target is not null ? TargetSource.Load(terminal, request.Target, suite) : null;
        if (request.Url is null && file?.Url is null && !recording.Start.EmbeddedMock) request = request with { Url = new Uri(recording.Start.Target) };
        var settings = RunSettings.Of(request, suite, file);
        var contract = await Loading.LoadAsync(terminal, request.Contract, settings.Profile.Value, request.AllowRemoteReferences, cancellationToken);
        if (settings.Url.Value is { } url && file?.Refusal(url) is { } refusal) throw new UsageException(refusal);
        using var identities = TargetSource.Identities(file);
        var setups = new RunSetups(contract, request, settings, file, identities);
        await using var mock = await setups.StartMockAsync(cancellationToken);
        var target = setups.TargetAt(mock?.Address);
        if (await TargetSource.IdentifyAsync(terminal, file, target, cancellationToken) is { } code) return code;
        var setup = setups.Of(target) with { Waivers = [], Budget = null };
        var scenario = new ReplayedScenario(recording, setup, Former(recording.Start, contract, request)).Make();
        using var runner = new Runner(setup);
        var history = recording.IsAccepting ? AcceptanceHistory.Accepting : new AcceptanceHistory(AnyAccepted: false, recording.Case.Id);
        var events = await runner.RunAsync(scenario, recording.Case.Id, history, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new ReplayText(terminal, recording, asked.Run).Tell(runner.Started(), events);
    }

    private async Task<RecordedCase> RecordingAsync(CancellationToken cancellationToken)
    {
        var reader = new RecordedCaseReader(terminal.PathOf(asked.Run), asked.Case);
        try
        {
            var recording = await reader.ReadAsync(cancellationToken);
            foreach (var remark in reader.Diagnostics.Take(1)) await terminal.Error.WriteLineAsync($"conformance: {LogText.Of(remark.ToString())}");
            return recording ?? throw Unknown(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"there is no run '{asked.Run}' to read: {e.Message}");
        }
    }

    private UsageException Unknown(RecordedCaseReader reader) => new(reader switch
    {
        { Start: null } => [$"'{asked.Run}' is no run: no line of its journal says what was run"],
        { Obstacle: { } obstacle } => [LogText.Of(obstacle)],
        { Known.Count: 0 } => [$"the run has no case and no failure '{LogText.Of(asked.Case)}'; nothing failed in it"],
        _ => [$"the run has no case and no failure '{LogText.Of(asked.Case)}'; its failures are", .. reader.Known.Select(k => $"  {LogText.Of(k)}")],
    });

    /// <summary>The words that the embedded mock of the run was asked with; they stand in the journal as they are.</summary>
    private static Target? Former(RunStarted start, Contract contract, RunRequest request) => start.EmbeddedMock
        ? new RunCredentials(contract, request with { Headers = [], LimitedHeaders = [], OtherHeaders = [] }, TargetIdentities.None).Of(null, new Uri(start.Target))
        : null;
}
