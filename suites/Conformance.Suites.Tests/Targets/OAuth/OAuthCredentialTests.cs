using System.Text.Json;
using Conformance.Suites.Running;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Targets.OAuth;

public sealed class OAuthCredentialTests
{
    private readonly ManualTime _time = new() { Longest = TimeSpan.FromSeconds(9) };

    [Test]
    public async Task One_token_serves_all_requests()
    {
        await using var server = new TokenServer();
        var (result, recorder) = await RunAsync(server, server.Credential(_time), cases: 5);

        result.End.ShouldBe(RunEnd.Complete);
        recorder.Failures.ShouldBeEmpty();
        server.Calls.Select(r => r.Header("Authorization")).ShouldBe(Enumerable.Repeat("Bearer token-number-1", 5));
        var asked = server.TokenRequests.ShouldHaveSingleItem();
        asked.Header("Authorization").ShouldBe($"Basic {Convert.ToBase64String("robot:the-clients-secret"u8)}");
        TokenServer.Form(asked).ShouldBe(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["scope"] = "a.read a.manage" }, ignoreOrder: true);
    }

    [Test]
    public async Task A_secret_may_go_in_the_form()
    {
        await using var server = new TokenServer();
        var credential = server.Credential(_time, g => g with { Authentication = Suites.Targets.Credentials.OAuth.ClientAuthentication.ClientSecretPost, Scopes = [] });
        await RunAsync(server, credential, cases: 1);

        var asked = server.TokenRequests.ShouldHaveSingleItem();
        asked.Header("Authorization").ShouldBeNull();
        TokenServer.Form(asked).ShouldBe(
            new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "robot", ["client_secret"] = "the-clients-secret" }, ignoreOrder: true);
    }

    [Test]
    public async Task A_token_is_renewed_before_it_ends()
    {
        await using var server = new TokenServer { Seconds = 8 };
        var credential = server.Credential(_time);
        await RunAsync(server, credential, cases: 1);
        _time.Advance(TimeSpan.FromSeconds(5));
        await RunAsync(server, credential, cases: 1);
        _time.Advance(TimeSpan.FromSeconds(2));
        await RunAsync(server, credential, cases: 1);

        server.Calls.Select(r => r.Header("Authorization")).ShouldBe(["Bearer token-number-1", "Bearer token-number-1", "Bearer token-number-2"]);
    }

    [Test]
    public async Task A_token_that_ends_early_costs_one_more_request_and_no_failure()
    {
        string[] good = ["token-number-1"];
        await using var server = new TokenServer { Accepts = t => good.Contains(t) };
        var credential = server.Credential(_time);
        await RunAsync(server, credential, cases: 2);
        _time.Advance(TimeSpan.FromSeconds(30));
        good = ["token-number-2"];
        var (_, recorder) = await RunAsync(server, credential, cases: 2);

        recorder.Failures.ShouldBeEmpty();
        server.Calls.Select(r => r.Header("Authorization")![^1]).ShouldBe(['1', '1', '1', '2', '2']);
        server.TokenRequests.Count.ShouldBe(2);
    }

    [Test]
    public async Task A_target_that_refuses_every_token_ends_the_run()
    {
        await using var server = new TokenServer { Accepts = _ => false };
        var (result, _) = await RunAsync(server, server.Credential(TimeProvider.System), cases: 50);

        result.End.ShouldBe(RunEnd.TargetLost);
        result.Reason.ShouldBe($"the target refuses the tokens of {server.TokenUrl}: it answered 401 10 times in a row");
        server.Calls.Count.ShouldBe(10);
        server.TokenRequests.Count.ShouldBe(1);
    }

    [Test]
    public async Task A_client_that_gets_no_token_ends_the_run_before_the_first_request()
    {
        await using var server = new TokenServer { Refuses = (_, _) => "invalid_client" };
        var (result, recorder) = await RunAsync(server, server.Credential(_time), cases: 5);

        result.End.ShouldBe(RunEnd.TargetLost);
        result.Reason.ShouldBe($"no token: {server.TokenUrl} answers 401 invalid_client: not you");
        server.Calls.ShouldBeEmpty();
        recorder.Failures.ShouldBeEmpty();
    }

    [Test]
    public async Task Neither_secret_nor_token_is_written_down()
    {
        await using var server = new TokenServer { Accepts = _ => false };
        var (_, recorder) = await RunAsync(server, server.Credential(_time), cases: 3);

        var written = JsonSerializer.Serialize<object>(recorder.Events.Cast<object>());
        written.ShouldContain("secret:ACCESS_TOKEN");
        written.ShouldNotContain("token-number");
        written.ShouldNotContain("the-clients-secret");
    }

    internal static async Task<(RunResult Result, Recorder Recorder)> RunAsync(TokenServer server, ICredential credential, int cases, TimeProvider? time = null)
    {
        var contract = Api.Of(Api.Operation("GET /a", "204", "401"));
        var setup = Api.Run(contract, server.Url, o => Api.Cases(o, cases));
        using var runner = new Runner(setup with { Target = setup.Target with { Credentials = [credential] }, Time = time ?? TimeProvider.System });
        var recorder = new Recorder();
        return (await runner.RunAsync([recorder], default), recorder);
    }
}
