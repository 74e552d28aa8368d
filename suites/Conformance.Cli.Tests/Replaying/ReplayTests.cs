using System.Text.Json;

namespace Conformance.Cli.Tests.Replaying;

public sealed class ReplayTests
{
    private const string Secret = "a-credential-of-some-length";

    [Test]
    public async Task A_failure_comes_again_until_it_is_mended()
    {
        await using var server = await ThingServer.StartAsync();
        using var commandLine = await RanAsync(server, "--phase", "coverage", "--check", "response-body-matches-schema", "--include", "operation:GET /things/*");
        var failure = Failure(commandLine, "GET /things/{id}");
        var (before, fingerprint) = (server.Lines.Count, failure.GetProperty("fingerprint").GetString()!);

        (await commandLine.RunAsync("replay", "run", fingerprint)).ShouldBe(ExitCode.Failed);

        commandLine.OutLines[^1].ShouldBe($"verdict   the same failure again: {fingerprint}");
        var lines = server.Lines.Skip(before).ToList();
        lines.Select(l => l.Split(' ')[0]).ShouldBe(["POST", "GET", "DELETE"]);
        server.Lines.Take(before).ShouldNotContain(lines[1], "the thing was made anew");
        lines[2][7..].ShouldBe(lines[1][4..]);

        server.IsMended = true;
        (await commandLine.RunAsync("replay", "run", fingerprint)).ShouldBe(ExitCode.Kept);
        commandLine.OutLines[^1].ShouldBe("verdict   gone; the answer is 200 now");
    }

    [Test]
    public async Task A_case_is_sent_again_by_its_id_with_all_steps_before_it()
    {
        await using var server = await ThingServer.StartAsync();
        using var commandLine = await RanAsync(server, "--phase", "coverage", "--include", "operation:GET /things/*");
        var id = Failure(commandLine, "GET /things/{id}").GetProperty("case").GetString()!;

        (await commandLine.RunAsync("replay", "run/journal.ndjson", id)).ShouldBe(ExitCode.Failed);

        commandLine.OutLines[0].ShouldStartWith($"case      {id} · GET /things/{{id}}: ");
        commandLine.OutLines[1].ShouldStartWith("step      201 POST http://127.0.0.1:");
    }

    [Test]
    public async Task A_journal_that_was_cut_off_is_enough()
    {
        await using var server = await ThingServer.StartAsync();
        using var commandLine = await RanAsync(server, "--phase", "coverage", "--check", "response-body-matches-schema", "--include", "operation:GET /things/*");
        var fingerprint = Failure(commandLine, "GET /things/{id}").GetProperty("fingerprint").GetString()!;
        var lines = await File.ReadAllLinesAsync(Path.Combine(commandLine.Folder, "run", "journal.ndjson"));
        var last = Array.FindLastIndex(lines, l => l.StartsWith("{\"event\":\"scenario-finished\"", StringComparison.Ordinal));
        commandLine.Write("cut.ndjson", string.Join('\n', lines.Take(last)) + "\n" + lines[last][..40]);

        (await commandLine.RunAsync("replay", "cut.ndjson", fingerprint)).ShouldBe(ExitCode.Failed);

        commandLine.OutLines[^1].ShouldBe($"verdict   the same failure again: {fingerprint}");
        commandLine.Error.ShouldContain("warning journal-is-truncated");
    }

    [Test]
    public async Task A_missing_credential_is_asked_for_and_never_shown()
    {
        await using var server = await ThingServer.StartAsync(Secret);
        using var commandLine = await RanAsync(server, "--phase", "coverage", "--check", "response-body-matches-schema", "--include", "operation:GET /things/*", "-H", $"Authorization: Bearer {Secret}");
        var failure = Failure(commandLine, "GET /things/{id}");
        var fingerprint = failure.GetProperty("fingerprint").GetString()!;

        (await commandLine.RunAsync("replay", "run", fingerprint)).ShouldBe(ExitCode.Usage);
        commandLine.Error.TrimEnd().ShouldBe("conformance: a request was sent with the secret AUTHORIZATION, which the journal does not hold; give -H 'Authorization: …'");

        (await commandLine.RunAsync("replay", "run", fingerprint, "-H", $"Authorization: Bearer {Secret}")).ShouldBe(ExitCode.Failed);
        commandLine.OutLines[^1].ShouldBe($"verdict   the same failure again: {fingerprint}");
        commandLine.Out.ShouldNotContain(Secret);
        failure.GetProperty("replay").GetString().ShouldBe($"conformance replay run {fingerprint} -H 'Authorization: Bearer '\"$AUTHORIZATION\"");
    }

    [Test]
    public async Task A_page_is_reached_by_the_links_of_now()
    {
        await using var server = await ThingServer.StartAsync();
        using var commandLine = await RanAsync(server, "--phase", "pagination", "--check", "response-body-matches-schema");
        var failure = Failure(commandLine, "GET /events");
        var before = server.Lines.Count;

        (await commandLine.RunAsync("replay", "run", failure.GetProperty("case").GetString()!)).ShouldBe(ExitCode.Failed);

        var now = server.Lines.Skip(before).ToList();
        now.Count.ShouldBeGreaterThan(1);
        now.Where(l => l.Contains("after=", StringComparison.Ordinal)).ShouldAllBe(l => !server.Lines.Take(before).Contains(l));
        server.IsMended = true;
        (await commandLine.RunAsync("replay", "run", failure.GetProperty("fingerprint").GetString()!)).ShouldBe(ExitCode.Kept);
    }

    [Test]
    public async Task Who_does_not_answer_is_told_apart_from_who_keeps_its_promise()
    {
        var server = await ThingServer.StartAsync();
        using var commandLine = await RanAsync(server, "--phase", "coverage", "--include", "operation:GET /things/*");
        var fingerprint = Failure(commandLine, "GET /things/{id}").GetProperty("fingerprint").GetString()!;
        await server.DisposeAsync();

        (await commandLine.RunAsync("replay", "run", fingerprint)).ShouldBe(ExitCode.Broken);

        commandLine.OutLines[^1].ShouldStartWith("verdict   not answered: ");
    }

    [Test]
    public async Task What_the_run_does_not_have_is_answered_with_what_it_has()
    {
        await using var server = await ThingServer.StartAsync();
        using var commandLine = await RanAsync(server, "--phase", "coverage", "--check", "response-body-matches-schema", "--include", "operation:GET /things/*");
        var fingerprint = Failure(commandLine, "GET /things/{id}").GetProperty("fingerprint").GetString()!;

        (await commandLine.RunAsync("replay", "run", "0-coverage-99999")).ShouldBe(ExitCode.Usage);
        commandLine.Error.ShouldBe($"conformance: the run has no case and no failure '0-coverage-99999'; its failures are\nconformance:   {fingerprint}  response-body-matches-schema, GET /things/{{id}}\n");

        (await commandLine.RunAsync("replay", "elsewhere", fingerprint)).ShouldBe(ExitCode.Usage);
        commandLine.Error.ShouldStartWith("conformance: there is no run 'elsewhere' to read: ");
    }

    [Test]
    public async Task A_run_on_the_embedded_mock_is_replayed_on_it()
    {
        using var commandLine = new CommandLine();
        (await commandLine.RunAsync("run", "zesty-okta", "--phase", "coverage", "--out", "run")).ShouldBe(ExitCode.Kept);

        (await commandLine.RunAsync("replay", "run", "0-coverage-1")).ShouldBe(ExitCode.Kept);

        commandLine.OutLines[^1].ShouldBe("verdict   it passes, as it did in the run");
    }

    private static async Task<CommandLine> RanAsync(ThingServer server, params string[] arguments)
    {
        var commandLine = new CommandLine();
        commandLine.Write("things.yaml", ThingServer.Document);
        (await commandLine.RunAsync(["run", "things.yaml", "--url", server.Url, "--out", "run", .. arguments])).ShouldBe(ExitCode.Failed, commandLine.Out);
        return commandLine;
    }

    private static JsonElement Failure(CommandLine commandLine, string operation)
    {
        using var failures = JsonDocument.Parse(File.ReadAllText(Path.Combine(commandLine.Folder, "run", "failures.json")));
        return failures.RootElement.EnumerateArray().First(f => f.GetProperty("operation").GetString() == operation).Clone();
    }
}
