using Conformance.Cli.Recording;
using Conformance.Mock.Clients;
using Conformance.Mock.Proxying;
using Conformance.Model;
using Conformance.Suites.Safety;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Mocking;

/// <summary>Runs a proxy until it is stopped: says while it does what both sides break, and sums it up at the end.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="contract">What both sides promise to keep.</param>
/// <param name="request">What the command line asks for.</param>
/// <param name="upstream">The real server.</param>
internal sealed class ProxyAction(Terminal terminal, Contract contract, MockRequest request, Uri upstream)
{
    private readonly Lock _printing = new();
    private readonly ViolationList _clients = new();
    private readonly ViolationList _server = new();
    private readonly ViolationList _unanswered = new();
    private readonly PassageJudge _judge = new(contract, upstream);
    private readonly Withholding _withholding = new(contract, upstream, []);

    /// <summary>Ends when it is cancelled.</summary>
    /// <returns>1 if one side broke the contract, else 3 if a call was not answered.</returns>
    /// <exception cref="UsageException">The port or the file cannot be used.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var recording = request.Record is { } file ? UseRecording.Begin(new RecordFile(terminal, file), contract) : null;
        await using (var server = await StartAsync(recording, cancellationToken))
        {
            Print($"listening on {server.Address.GetLeftPart(UriPartial.Authority)}");
            Print($"forwarding to {upstream}");
            if (_withholding.Notice is { } notice) Print(notice);
            await terminal.Out.FlushAsync(cancellationToken);
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (recording is not null) Print(await recording.FinishAsync());
        return Sum();
    }

    private async Task<ProxyServer> StartAsync(UseRecording? recording, CancellationToken cancellationToken)
    {
        var options = new ProxyOptions
        {
            Upstream = upstream,
            Handler = Forwarding.To(upstream, TimeProvider.System),
            Port = request.Options.Port,
            Withholds = Reason,
            Failed = text => Note("hop", _unanswered, text),
            Observe = passage =>
            {
                recording?.Add(passage);
                Judge(passage);
            },
        };
        try
        {
            return await ProxyServer.StartAsync(contract, options, cancellationToken);
        }
        catch (IOException)
        {
            throw new UsageException($"--port: {options.Port} is in use on loopback; stop what listens there, or leave --port out for a free one");
        }
    }

    private string? Reason(Operation? operation, string method)
    {
        if (!_withholding.IsRestricted) return null;
        if (operation is null) return $"the contract does not have it, and {upstream.Host} is not this machine";
        return SafeMethods.Contains(method) ? _withholding.Reason(operation) : $"{method} is not sent beyond this machine";
    }

    private void Judge(Passage passage)
    {
        foreach (var violation in passage.Violations) Note("client", _clients, $"{passage.Where()}: {violation}");
        foreach (var failure in _judge.Judge(passage)) Note("server", _server, $"{passage.Where()}: {failure.Check}: {failure.Title}{(failure.Promise is { } promise ? $" ({promise})" : "")}");
    }

    private void Note(string side, ViolationList list, string text)
    {
        if (list.Add(text) is { } line) Print($"{side,-8}  {line}");
    }

    private int Sum()
    {
        foreach (var (side, list) in new[] { ("clients", _clients), ("server", _server), ("hop", _unanswered) })
        {
            Print($"{side,-8}  {(side == "hop" ? "calls that nobody answered" : "violations of the contract")}: {list.Total}");
            foreach (var line in list.Lines()) Print(line);
        }

        return _clients.Total + _server.Total > 0 ? ExitCode.Failed : _unanswered.Total > 0 ? ExitCode.Broken : ExitCode.Kept;
    }

    /// <summary>Calls end on several threads, lines are whole.</summary>
    private void Print(string line)
    {
        lock (_printing) terminal.Out.WriteLine(line);
    }
}
