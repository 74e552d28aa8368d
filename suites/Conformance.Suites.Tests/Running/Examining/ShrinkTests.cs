using System.Text.Json;
using Conformance.Generators;
using Conformance.Suites.Tests.Given;
using static Conformance.Suites.Tests.Running.Examining.Examined;

namespace Conformance.Suites.Tests.Running.Examining;

public sealed class ShrinkTests
{
    private const string Fails = "server-does-not-fail";

    private static readonly Contract Thirty = Yaml.Contract($$"""
        openapi: 3.0.3
        info: { title: t, version: '1' }
        paths:
          /plans:
            post:
              parameters:
                - { name: dry, in: query, schema: { type: boolean } }
                - { name: X-Trace, in: header, schema: { type: string } }
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
        {{string.Join('\n', Enumerable.Range(1, 30).Select(n => $"                p{n}: {{ type: string, minLength: 3, maxLength: 20 }}"))}}
              responses: { '201': { description: ok } }
        """);

    [Test]
    public async Task One_property_among_thirty_is_found()
    {
        using var server = new Answering(r => Json(Body(r).Contains("\"p17\":", StringComparison.Ordinal) ? 500 : 201, "{}"));

        var events = await RunAsync(Thirty, server, Fails, s => s with { Plan = (o, p) => OnlyFull(s.Plan(o, p)) });

        var examined = events.OfType<FailureExamined>().Single();
        examined.Label.ShouldBe(Repeatability.Deterministic);
        examined.Shrunk!.Sent.Body!.Text.ShouldBe("""{"p17":"aaa"}""");
        (examined.Shrunk.From.Values > 29, examined.Shrunk.To.Values).ShouldBe((true, 1));
        examined.Shrunk.Case.Id.ShouldBe($"{examined.Case}~shrunk");
    }

    [Test]
    public async Task What_shows_only_in_a_full_request_is_cut_out_of_it()
    {
        // Fails only where two properties meet: no small case of the run has both.
        using var server = new Answering(r => Json(Body(r) is var b && b.Contains("\"p3\":", StringComparison.Ordinal) && b.Contains("\"p29\":", StringComparison.Ordinal) ? 500 : 201, "{}"));

        var shrunk = (await RunAsync(Thirty, server, Fails)).OfType<FailureExamined>().Single().Shrunk!;

        JsonDocument.Parse(shrunk.Sent.Body!.Text!).RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["p3", "p29"]);
        new Uri(shrunk.Sent.Url).Query.ShouldBe("");
        shrunk.Sent.Header("X-Trace").ShouldBeNull();
        (shrunk.From.Values > 29, shrunk.To.Values, shrunk.Steps < 40).ShouldBe((true, 2, true));
    }

    [Test]
    public async Task Within_depths_arrays_are_shortened_and_values_replaced_by_simple_ones()
    {
        using var server = new Answering(r => Json(Body(r).Contains("\"flag\":true", StringComparison.Ordinal) && Body(r).Contains("\"list\":[", StringComparison.Ordinal) ? 500 : 201, "{}"));

        var shrunk = (await RunAsync(Deep, server, Fails, s => s with { Phases = [Phase.Coverage] })).OfType<FailureExamined>().Single().Shrunk!;

        shrunk.Sent.Body!.Text.ShouldBe("""{"name":"aaa","inner":{"flag":true,"list":[]}}""");
    }

    [Test]
    public async Task A_case_that_breaks_a_constraint_breaks_the_same_and_no_other()
    {
        using var server = new Answering(r => Json(201, "{}"));

        var events = await RunAsync(Deep, server, "negative-case-is-rejected");

        var tooLong = events.OfType<CaseFinished>().Where(e => e.Case.Keyword == "maxLength" && e.Case.Mode == Mode.Negative).ToList();
        tooLong.ShouldNotBeEmpty();
        var shrunk = events.OfType<FailureExamined>().Where(e => tooLong.Any(t => t.Case.Id == e.Case)).Select(e => e.Shrunk).OfType<ShrunkCase>().ToList();
        foreach (var one in shrunk) JsonDocument.Parse(one.Sent.Body!.Text!).RootElement.GetProperty("name").GetString()!.Length.ShouldBeGreaterThan(8);
    }

    [Test]
    public async Task The_same_answers_give_the_same_smallest_request()
    {
        static Answering Server() => new(r => Json(Body(r).Contains("\"p29\":", StringComparison.Ordinal) ? 500 : 201, "{}"));

        Lines(await RunAsync(Thirty, Server(), Fails)).ShouldBe(Lines(await RunAsync(Thirty, Server(), Fails, s => s with { Workers = 8 })));
    }

    /// <summary>The cases that hold all thirty properties.</summary>
    private static OperationPlan OnlyFull(OperationPlan plan) => plan with
    {
        Scenarios = [.. plan.Scenarios.Where(s => s.Next([])?.Request.Body is { } body && Enumerable.Range(1, 30).All(n => System.Text.Encoding.UTF8.GetString(body.Span).Contains($"\"p{n}\":", StringComparison.Ordinal)))],
    };

    private static readonly Contract Deep = Yaml.Contract("""
        openapi: 3.0.3
        info: { title: t, version: '1' }
        paths:
          /plans:
            post:
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [name]
                      properties:
                        name: { type: string, minLength: 3, maxLength: 8 }
                        inner:
                          type: object
                          properties:
                            flag: { type: boolean }
                            list: { type: array, items: { type: string }, minItems: 0, maxItems: 4 }
                            other: { type: integer }
              responses: { '201': { description: ok } }
        """);
}
