using Conformance.Suites.Running.Replaying;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Running;

public sealed class RecordedRequestsTests
{
    private static readonly Contract Guarded = Yaml.Contract("""
        openapi: 3.0.3
        info: { title: t, version: '1' }
        security: [ { bearer: [], key: [] } ]
        paths:
          /a:
            get: { responses: { '200': { description: ok } } }
        components:
          securitySchemes:
            bearer: { type: http, scheme: bearer }
            key: { type: apiKey, in: header, name: X-Key }
        """);

    private readonly Target _target = new()
    {
        BaseUrl = new Uri("http://localhost:2"),
        Credentials = [new HeaderCredential("Authorization", "Bearer abcdefgh", secret: true), new HeaderCredential("X-Key", "ijklmnop", secret: true)],
    };

    [Test]
    public void A_credential_of_then_is_left_to_those_of_now_and_another_secret_is_filled_in()
    {
        var requests = Requests();
        var made = requests.Of(Record(), new SentRecord("GET", "http://localhost:1/a?again={{secret:X_KEY}}", [new("Authorization", "Bearer {{secret:AUTHORIZATION}}"), new("X-Key", "{{secret:X_KEY}}x"), new("Accept", "a/b")]))!;

        requests.Problems.ShouldBeEmpty();
        made.Request.Target.ShouldBe("/a?again=ijklmnop");
        made.Request.Headers.ShouldBe([new("X-Key", "ijklmnopx"), new("Accept", "a/b")]);
        made.Request.Body.HasValue.ShouldBeFalse();
    }

    [Test]
    public void A_credential_that_was_left_out_on_purpose_is_left_out_again()
    {
        var made = Requests().Of(Record() with { Fault = CredentialFault.Partial }, new SentRecord("GET", "http://localhost:1/a", [new("Authorization", "Bearer {{secret:AUTHORIZATION}}")]))!;

        (made.Fault, made.Access).ShouldBe((CredentialFault.Partial, Access.Full));
        made.Withheld.Select(s => s.Name).ShouldBe(["key"]);
    }

    [Test]
    public void What_is_missing_is_told_at_once()
    {
        var requests = Requests();
        requests.Of(Record() with { Operation = "GET /gone" }, new SentRecord("GET", "http://localhost:1/gone", []));
        requests.Of(Record() with { Access = Access.Other }, new SentRecord("GET", "http://localhost:1/a", [new("X-Key", "{{secret:OTHER_X_KEY}}")]));
        requests.Of(Record(), new SentRecord("GET", "http://localhost:1/a", [], BodyRecord.Summary(new byte[70_000])));

        requests.Problems.ShouldBe(
        [
            "the contract has no operation GET /gone any more",
            "a request was sent with the secret OTHER_X_KEY, which the journal does not hold; give --other-header 'X-Key: …'",
            "the body of case 0-coverage-1, 70000 bytes, is too long to be kept in a journal",
        ]);
    }

    private RecordedRequests Requests() => new(
        new RunStarted
        {
            RunId = "r",
            At = DateTimeOffset.UnixEpoch,
            Tool = "",
            Target = "http://localhost:1",
            EmbeddedMock = false,
            Seed = 1,
            Workers = 1,
            Contract = new ContractOutline("t", "t", "1", "3.0", "t.yaml", "neutral", [], [], [], []),
        },
        Guarded,
        _target,
        null);

    private static CaseRecord Record() => new("0-coverage-1", "0-coverage-1", "GET /a", Phase.Coverage, Mode.Positive, Probe.Positive, "as the test says", []);
}
