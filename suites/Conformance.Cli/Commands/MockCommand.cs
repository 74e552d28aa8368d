using System.CommandLine;
using Conformance.Cli.Contracts;
using Conformance.Cli.Mocking;
using Conformance.Cli.Usage;
using Conformance.Mock;
using Conformance.Mock.Defects;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance mock</c>: the contract made to answer, until it is stopped.</summary>
internal sealed class MockCommand : Command, IHasExamples
{
    private readonly Argument<string> _contract = Shared.Contract();
    private readonly Option<string?> _profile = Shared.Profile();
    private readonly MockSettings _settings = new();
    private readonly Option<bool> _list = new("--list-defects") { Description = "List the ways to lie and the operations that can; starts nothing." };
    private readonly Option<bool> _remote = Shared.AllowRemoteReferences();
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public MockCommand(Terminal terminal)
        : base("mock", "Answers as the contract promises, on loopback, until Ctrl+C. The first line says where.")
    {
        _terminal = terminal;
        Add(_contract);
        Add(_profile);
        _settings.AddTo(this);
        Add(_list);
        Add(_remote);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance mock okta-management --port 8080", "Then point a client at http://127.0.0.1:8080."),
        ("conformance mock openapi.yaml --seed 7 --empty", "Only what clients create; ids and times from another seed."),
        ("conformance mock okta-management --rate-limit 600/60 --latency 20..200", "A slow API that takes 600 requests a minute from each family of paths."),
        ("conformance mock okta-idps --defect next-missing@listIdentityProviders", "Honest but for one lie; --list-defects names all."),
        ("conformance mock okta-idps --auth scopes", "'Bearer scope:okta.idps.read' may read, 'Bearer none' nothing, 'Bearer all' everything."),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_list)) return List();
        var options = _settings.From(parsed);
        var contract = await Loading.LoadAsync(
            _terminal,
            parsed.GetRequiredValue(_contract),
            parsed.GetValue(_profile),
            parsed.GetValue(_remote),
            cancellationToken);
        await using var server = await StartAsync(contract, options, cancellationToken);
        await _terminal.Out.WriteLineAsync($"listening on {server.Address.GetLeftPart(UriPartial.Authority)}");
        await _terminal.Out.FlushAsync(cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Kept;
    }

    private int List()
    {
        foreach (var defect in DefectCatalogue.All) _terminal.Out.WriteLine($"{defect.Id,-32} {defect.Summary} ({defect.Where})");
        return ExitCode.Kept;
    }

    private static async Task<MockServer> StartAsync(Model.Contract contract, MockOptions options, CancellationToken cancellationToken)
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
}
