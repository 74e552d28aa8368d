using Conformance.Cli.Recording;
using Conformance.Mock;
using Conformance.Mock.Clients;
using Conformance.Mock.Defects;
using Conformance.Model;

namespace Conformance.Cli.Mocking;

/// <summary>Runs the mock until it is stopped, and says then what its clients did.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="contract">What it answers.</param>
/// <param name="request">What the command line asks for.</param>
internal sealed class MockAction(Terminal terminal, Contract contract, MockRequest request)
{
    private readonly ViolationList _clients = new();

    /// <summary>Ends when it is cancelled.</summary>
    /// <returns>1 if clients broke the contract while they were recorded.</returns>
    /// <exception cref="UsageException">The port or the file cannot be used, or a defect is not known.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (request.Record is not { } file) return await ServeAsync(request.Options, cancellationToken);
        await using var recording = UseRecording.Begin(new RecordFile(terminal, file), contract);
        await ServeAsync(request.Options with { Observe = Observe }, cancellationToken);
        await terminal.Out.WriteLineAsync(await recording.FinishAsync());
        return Judge();

        void Observe(Passage passage)
        {
            recording.Add(passage);
            foreach (var violation in passage.Violations) _clients.Add($"{passage.Where()}: {violation}");
        }
    }

    private async Task<int> ServeAsync(MockOptions options, CancellationToken cancellationToken)
    {
        await using var server = await StartAsync(options, cancellationToken);
        await terminal.Out.WriteLineAsync($"listening on {server.Address.GetLeftPart(UriPartial.Authority)}");
        await terminal.Out.FlushAsync(cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Kept;
    }

    private async Task<MockServer> StartAsync(MockOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await MockServer.StartAsync(contract, options, cancellationToken);
        }
        catch (DefectChoiceException wrong)
        {
            throw new UsageException([.. wrong.Problems.Select(p => $"--defect: {p}")]);
        }
        catch (IOException)
        {
            throw new UsageException($"--port: {options.Port} is in use on loopback; stop what listens there, or leave --port out for a free one");
        }
    }

    private int Judge()
    {
        terminal.Out.WriteLine(_clients.Total == 0 ? "clients   kept the contract" : $"clients   violations of the contract: {_clients.Total}");
        foreach (var line in _clients.Lines()) terminal.Out.WriteLine(line);
        return _clients.Total == 0 ? ExitCode.Kept : ExitCode.Failed;
    }
}
