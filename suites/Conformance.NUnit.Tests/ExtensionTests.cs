using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators;
using Conformance.Generators.Cases;
using Conformance.Generators.Values.Sources;
using Conformance.Model;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Conformance.NUnit.Tests;

/// <summary>What a team may add of its own: a check, a source of values, a credential.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ExtensionTests
{
    private readonly ConcurrentBag<string> _badges = [];
    private readonly ConcurrentBag<string> _texts = [];

    [Test]
    public async Task A_check_of_ones_own_judges_beside_the_others()
    {
        var events = await RunAsync(checks: [new AnswersNameTheirVersion()]);

        events.OfType<CaseFinished>().SelectMany(e => e.Verdicts).Select(v => (v.Check, v.Outcome)).Distinct()
            .ShouldBe([("answers-name-their-version", Outcome.Failed)]);
    }

    [Test]
    public async Task A_source_of_values_of_ones_own_comes_before_made_up_ones()
    {
        await RunAsync(sources: [new Texts()]);

        _texts.Select(t => JsonNode.Parse(t)!["text"]!.GetValue<string>()).Distinct().ShouldBe(["from my fixture"]);
    }

    [Test]
    public async Task A_credential_of_ones_own_goes_with_every_request_and_is_never_written_down()
    {
        var events = await RunAsync(credentials: [new Badge()]);

        _badges.Distinct().ShouldBe(["open-sesame"]);
        events.OfType<CaseFinished>().SelectMany(e => e.Sent.Headers).Where(h => h.Name == "X-Badge").Select(h => h.Value).Distinct()
            .ShouldBe(["{{secret:BADGE}}"]);
    }

    private async Task<IReadOnlyList<RunEvent>> RunAsync(
        IReadOnlyList<ICheck>? checks = null,
        IReadOnlyList<IValueSource>? sources = null,
        IReadOnlyList<ICredential>? credentials = null)
    {
        var contract = await Contracts.LoadAsync("notes.yaml");
        var schemas = new SchemaSet(contract);
        using var server = await StartAsync();
        using var client = server.CreateClient();
        using var runner = new Runner(new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = Target.Of(client) with { Credentials = credentials ?? [] },
            Plan = new CasePlanner(contract, schemas, new GenerationOptions { ValueSources = sources ?? [], Kinds = [CaseKind.Positive] }).Plan,
            Checks = checks ?? CheckCatalogue.All,
        });
        return await runner.RunAsync(contract.Operations[1], Phase.Fuzzing, CancellationToken.None);
    }

    private async Task<TestServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.MapPost("/notes", async context =>
        {
            _badges.Add(context.Request.Headers["X-Badge"].ToString());
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            _texts.Add(body);
            context.Response.StatusCode = StatusCodes.Status201Created;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body);
        });
        await app.StartAsync();
        return app.GetTestServer();
    }

    private sealed class AnswersNameTheirVersion : IExchangeCheck
    {
        public string Id => "answers-name-their-version";

        public string Summary => "Every answer carries X-Version.";

        public Verdict Judge(Exchange exchange, CheckContext context) => exchange.Answer.Header("X-Version") is not null
            ? Verdict.Passed(Id)
            : Verdict.Failed(new Failure
            {
                Check = Id,
                Severity = Severity.Error,
                Title = "X-Version is missing",
                Expected = "a version",
                Actual = "none",
                Cause = "X-Version",
            });
    }

    private sealed class Texts : IValueSource
    {
        public string Name => "fixture";

        public JsonElement? Value(ValueRequest request) => request.Name == "text" ? JsonSerializer.SerializeToElement("from my fixture") : null;
    }

    private sealed class Badge : ICredential
    {
        public IReadOnlyList<Secret> Secrets { get; } = [new("BADGE", "open-sesame")];

        public ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Badge", "open-sesame");
            return ValueTask.CompletedTask;
        }
    }
}
