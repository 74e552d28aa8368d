using Conformance.Suites.Checks;
using Conformance.Suites.Running;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Running;

/// <summary>What a team adds of its own: a check, a credential.</summary>
public sealed class ExtensionTests
{
    [Test]
    public async Task Judges_by_a_check_of_the_users_own()
    {
        await using var server = new RawServer(r => RawReply.Empty(204, r.Target.EndsWith('1') ? "X-Trace: 7" : "X-Other: 7"));
        var contract = Api.Of(Api.Operation("GET /a", "204"));
        using var runner = new Runner(Api.Run(contract, server.Url, o => Api.Cases(o, 2)) with { Checks = [.. CheckCatalogue.All, new AnswerIsTraceable()] });
        await using var recorder = new Recorder();

        await runner.RunAsync([recorder], default);

        recorder.Failures.ShouldBe(["0-examples-2 Warning answer-is-traceable: The answer cannot be traced"]);
    }

    [Test]
    public async Task Proves_who_asks_by_a_credential_of_the_users_own()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        var setup = Api.Run(Api.Of(Api.Operation("GET /a", "204")), server.Url, o => Api.Cases(o, 1));
        using var runner = new Runner(setup with { Target = setup.Target with { Credentials = [new Signature()] } });
        await using var recorder = new Recorder();

        await runner.RunAsync([recorder], default);

        server.Requests.Single().Header("X-Signature").ShouldBe("GET /a?1 signed with key-of-the-team");
        recorder.Events.OfType<CaseFinished>().Single().Sent.Header("X-Signature").ShouldBe("GET /a?1 signed with {{secret:KEY}}");
    }

    private sealed class AnswerIsTraceable : IExchangeCheck
    {
        public string Id => "answer-is-traceable";

        public string Summary => "Every answer has a trace id.";

        public Verdict Judge(Exchange exchange, CheckContext context) => exchange.Answer.Header("X-Trace") is not null
            ? Verdict.Passed(Id)
            : Verdict.Failed(new Finding
            {
                Severity = Severity.Warning,
                Title = "The answer cannot be traced",
                Expected = "a header X-Trace",
                Actual = "none",
                Cause = "no trace",
            }.ToFailure(Id, context.Contract));
    }

    private sealed class Signature : ICredential
    {
        public IReadOnlyList<Secret> Secrets { get; } = [new("KEY", "key-of-the-team")];

        public ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Signature", $"{request.Method} {request.RequestUri!.PathAndQuery} signed with {Secrets[0].Value}");
            return ValueTask.CompletedTask;
        }
    }
}
