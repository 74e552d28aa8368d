using System.Text.Json;
using Conformance.FixtureServers;

namespace Conformance.Cli.Tests.Fixtures;

/// <summary>A run of the program against a server of its own, over a socket, as a user starts it.</summary>
internal sealed class FixtureRun
{
    private FixtureRun(int exit, JsonElement summary, JsonElement failures) =>
        (Exit, Summary, Failures) = (exit, summary, [.. failures.EnumerateArray()]);

    /// <summary>The exit code.</summary>
    public int Exit { get; }

    /// <summary>What <c>summary.json</c> says.</summary>
    public JsonElement Summary { get; }

    /// <summary>The entries of <c>failures.json</c>, whatever their severity.</summary>
    public IReadOnlyList<JsonElement> Failures { get; }

    /// <summary>The checks that fired, each once, in alphabetical order.</summary>
    public IReadOnlyList<string> Checks => [.. Failures.Select(f => Text(f, "check")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>True if nothing that fired is more than a note, which fails no run.</summary>
    public bool IsOfNotes => Failures.All(f => Text(f, "severity") == "note");

    /// <summary>A line on each failure.</summary>
    public string Lines => string.Join('\n', Failures.Select(Line));

    /// <summary>Some counts of operations.</summary>
    public IEnumerable<int> Operations(params string[] names) => names.Select(n => Summary.GetProperty("operations").GetProperty(n).GetInt32());

    /// <summary>Starts a server and runs the harness on it.</summary>
    public static async Task<FixtureRun> OfAsync(FixtureApi api, IEnumerable<string> twists, params string[] arguments)
    {
        await using var server = await FixtureServer.StartAsync(api, twists, port: 0, TestContext.CurrentContext.CancellationToken);
        return await AtAsync(api, server.Url, arguments);
    }

    /// <summary>Runs the harness on a server that is there.</summary>
    public static async Task<FixtureRun> AtAsync(FixtureApi api, Uri url, params string[] arguments)
    {
        using var commandLine = new CommandLine();
        var profile = arguments.Contains("--profile") ? [] : new[] { "--profile", api.Profile };
        string[] usual = ["--url", url.ToString(), "--out", "run", "--format", "summary", "--format", "failures"];
        var exit = await commandLine.RunAsync(["run", api.Document, .. usual, .. profile, .. Headers(api), .. arguments]);
        commandLine.Error.ShouldBeEmpty();
        return new FixtureRun(exit, Read(commandLine, "summary.json"), Read(commandLine, "failures.json"));
    }

    private static IEnumerable<string> Headers(FixtureApi api) =>
    [
        .. api.Headers.SelectMany(h => new[] { "-H", h }),
        .. api.LimitedHeaders.SelectMany(h => new[] { "--limited-header", h }),
        .. api.LimitedScopes.SelectMany(s => new[] { "--limited-scopes", s }),
        .. api.OtherHeaders.SelectMany(h => new[] { "--other-header", h }),
    ];

    private static JsonElement Read(CommandLine commandLine, string file) => JsonElement.Parse(File.ReadAllBytes(Path.Combine(commandLine.Folder, "run", file)));

    private static string Line(JsonElement failure) =>
        $"{Text(failure, "severity")} {Text(failure, "check")} {Text(failure, "operation")}: {Text(failure, "title")}: expected {Text(failure, "expected")}"
        + $" but was {Text(failure, "actual")} ({Text(failure, "reason")})\n    {Text(failure, "curl")}";

    private static string Text(JsonElement failure, string member) => failure.TryGetProperty(member, out var value) ? value.ToString() : "";
}
