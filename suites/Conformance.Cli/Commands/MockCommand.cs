using System.CommandLine;
using Conformance.Cli.Contracts;
using Conformance.Cli.Mocking;
using Conformance.Cli.Usage;
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
        ("conformance mock okta-management --record used.json", "At the end: what clients used, for 'conformance gate --used used.json', and where they broke the contract."),
        ("conformance mock openapi.yaml --proxy http://localhost:9000", "Between a client and your server: says while they talk what either side breaks."),
        ("conformance mock okta-idps --auth scopes", "'Bearer scope:okta.idps.read' may read, 'Bearer none' nothing, 'Bearer all' everything."),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_list)) return List();
        // Signals are heard once this method has given up its thread: the first line must not invite one before.
        await Task.Yield();
        var request = _settings.From(parsed);
        var contract = await Loading.LoadAsync(
            _terminal,
            parsed.GetRequiredValue(_contract),
            parsed.GetValue(_profile),
            parsed.GetValue(_remote),
            cancellationToken);
        return request.Proxy is { } upstream
            ? await new ProxyAction(_terminal, contract, request, upstream).RunAsync(cancellationToken)
            : await new MockAction(_terminal, contract, request).RunAsync(cancellationToken);
    }

    private int List()
    {
        foreach (var defect in DefectCatalogue.All) _terminal.Out.WriteLine($"{defect.Id,-32} {defect.Summary} ({defect.Where})");
        return ExitCode.Kept;
    }
}
