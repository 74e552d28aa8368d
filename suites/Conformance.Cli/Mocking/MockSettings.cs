using System.CommandLine;
using Conformance.Cli.Usage;
using Conformance.Mock;
using Conformance.Mock.Limits;

namespace Conformance.Cli.Mocking;

/// <summary>The options of <c>conformance mock</c> that say how the mock behaves.</summary>
internal sealed class MockSettings
{
    private static readonly string[] AuthWords = [.. Enum.GetNames<AuthMode>().Select(n => n.ToLowerInvariant())];

    private readonly Option<int?> _port = Shared.Number("--port", "N", "The port on loopback. Default: a free one.", 0, 65535);
    private readonly Option<int?> _seed = Shared.Seed();
    private readonly Option<int?> _population = Shared.Number("--population", "N", "Items of each collection at the start. Default: 20.", 0, 100_000);
    private readonly Option<bool> _empty = new("--empty") { Description = "Collections are empty at the start." };
    private readonly Option<string?> _auth = Shared.Word(
        "--auth",
        string.Join('|', AuthWords),
        "What is asked of credentials: nothing, one that is not 'invalid', or one with the scopes of the operation. Default: presence.",
        AuthWords);
    private readonly Option<RateLimit?> _rateLimit = Shared.Parsed("--rate-limit", "N/S", "Requests that each family of paths takes in so many seconds. Default: no limit.", MockWords.RateLimit);
    private readonly Option<Latency?> _latency = Shared.Parsed("--latency", "MS[..MS]", "Milliseconds that an answer takes, or the bounds between which the seed chooses. Default: none.", MockWords.Latency);

    private readonly Option<string[]> _defects = new("--defect")
    {
        Description = "Lie in this one way, on one operation ('METHOD /path' or its id) or on all that it fits; repeat for several.",
        HelpName = "NAME[@operation]",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _record = new("--record")
    {
        Description = "Write what clients used to a file, and say at the end where they broke the contract; exit code 1 if they did.",
        HelpName = "FILE",
    };

    private readonly Option<Uri?> _proxy = Shared.Parsed("--proxy", "URL", "Answer nothing, forward to this server, and say what both sides break of the contract; exit code 1 if they do.", MockWords.Url);

    /// <summary>Adds them in the order of the help.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _port, _seed, _population, _empty, _auth, _rateLimit, _latency, _defects, _record, _proxy }) command.Add(option);
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="UsageException">Two options contradict each other.</exception>
    public MockRequest From(ParseResult parsed)
    {
        RefuseWithProxy(parsed);
        var (population, isEmpty) = (parsed.GetValue(_population), parsed.GetValue(_empty));
        if (isEmpty && population is > 0) throw new UsageException("--empty and --population contradict each other; give one of them");
        var defaults = new MockOptions();
        var options = defaults with
        {
            Port = parsed.GetValue(_port) ?? defaults.Port,
            Seed = parsed.GetValue(_seed) ?? defaults.Seed,
            Defects = parsed.GetValue(_defects) ?? [],
            Population = isEmpty ? 0 : population ?? defaults.Population,
            Authentication = parsed.GetValue(_auth) is { } word ? Enum.Parse<AuthMode>(word, ignoreCase: true) : defaults.Authentication,
            RateLimit = parsed.GetValue(_rateLimit),
            Latency = parsed.GetValue(_latency),
        };
        return new MockRequest(options, parsed.GetValue(_record), parsed.GetValue(_proxy));
    }

    /// <summary>A proxy answers nothing itself: what decides answers has no effect with it.</summary>
    private void RefuseWithProxy(ParseResult parsed)
    {
        if (parsed.GetValue(_proxy) is null) return;
        Option[] deciding = [_seed, _population, _empty, _auth, _rateLimit, _latency, _defects];
        var given = deciding.Where(o => parsed.GetResult(o) is { Implicit: false }).ToList();
        if (given.Count > 0) throw new UsageException([.. given.Select(o => $"{o.Name} has no effect with --proxy, which answers nothing itself; leave one of them out")]);
    }
}
