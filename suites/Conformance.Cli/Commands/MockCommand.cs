using System.CommandLine;
using Conformance.Cli.Contracts;
using Conformance.Cli.Usage;
using Conformance.Mock;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance mock</c>: the contract made to answer, until it is stopped.</summary>
internal sealed class MockCommand : Command, IHasExamples
{
    private readonly Argument<string> _contract = Shared.Contract();
    private readonly Option<string?> _profile = Shared.Profile();
    private readonly Option<int?> _port = Shared.Number("--port", "N", "The port on loopback. Default: a free one.", 0, 65535);
    private readonly Option<int?> _seed = Shared.Seed();
    private readonly Option<bool> _remote = Shared.AllowRemoteReferences();
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public MockCommand(Terminal terminal)
        : base("mock", "Answers as the contract promises, on loopback, until Ctrl+C. The first line says where.")
    {
        _terminal = terminal;
        Add(_contract);
        foreach (Option option in new Option[] { _profile, _port, _seed, _remote }) Add(option);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance mock okta-management --port 8080", "Then point a client at http://127.0.0.1:8080."),
        ("conformance mock openapi.yaml --seed 7", "Other values, the same each time."),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var contract = await Loading.LoadAsync(
            _terminal,
            parsed.GetRequiredValue(_contract),
            parsed.GetValue(_profile),
            parsed.GetValue(_remote),
            cancellationToken);
        await using var server = await StartAsync(contract, parsed, cancellationToken);
        await _terminal.Out.WriteLineAsync($"listening on {server.Address.GetLeftPart(UriPartial.Authority)}");
        await _terminal.Out.FlushAsync(cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Kept;
    }

    private async Task<MockServer> StartAsync(Model.Contract contract, ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = new MockOptions { Port = parsed.GetValue(_port) ?? 0, Seed = parsed.GetValue(_seed) ?? 1 };
        try
        {
            return await MockServer.StartAsync(contract, options, cancellationToken);
        }
        catch (IOException)
        {
            throw new UsageException($"--port: {options.Port} is in use on loopback; stop what listens there, or leave --port out for a free one");
        }
    }
}
