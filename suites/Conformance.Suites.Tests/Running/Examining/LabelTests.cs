using Conformance.Suites.Running.Examining;
using Conformance.Suites.Tests.Given;
using static Conformance.Suites.Tests.Running.Examining.Examined;

namespace Conformance.Suites.Tests.Running.Examining;

public sealed class LabelTests
{
    private const string Fails = "server-does-not-fail";

    private static readonly Contract OneList = Yaml.Contract("""
        openapi: 3.0.3
        info: { title: t, version: '1' }
        paths:
          /plans:
            get:
              parameters:
                - { name: size, in: query, schema: { type: integer, minimum: 1, maximum: 9 } }
              responses: { '200': { description: ok } }
        """);

    [Test]
    public async Task What_fails_each_time_is_deterministic()
    {
        using var server = new Answering(500);

        Lines(await RunAsync(OneList, server, Fails)).ShouldBe(["0-coverage-1 Deterministic 2/2 alone"]);
    }

    [Test]
    public async Task What_fails_each_second_time_is_flaky()
    {
        var count = 0;
        using var server = new Answering(_ => Json(++count % 2 == 0 ? 500 : 200, "{}"));

        Lines(await RunAsync(OneList, server, Fails)).ShouldBe(["0-coverage-6 Flaky 1/2 alone"]);
    }

    [Test]
    public async Task What_fails_only_within_the_run_depends_on_state()
    {
        var seen = new HashSet<string>();
        using var server = new Answering(r => Json(seen.Add(r.RequestUri!.Query) && seen.Count == 3 ? 500 : 200, "{}"));

        Lines(await RunAsync(OneList, server, Fails)).ShouldBe(["0-coverage-3 StateDependent 0/4"]);
    }

    [Test]
    public async Task What_needs_the_other_trials_of_its_scenario_is_tried_with_them()
    {
        // The third trial upon one thing fails; a thing that was just made has not been tried yet.
        var (made, tried) = (0, new Dictionary<string, int>());
        using var server = new Answering(request =>
        {
            if (request.Method == HttpMethod.Post) return Json(201, $$"""{"id":"t{{++made}}"}""");
            if (request.Method == HttpMethod.Delete) return Json(204, "");
            var path = request.RequestUri!.AbsolutePath;
            return Json((tried[path] = tried.GetValueOrDefault(path) + 1) == 3 ? 500 : 200, """{"id":"t"}""");
        });

        var events = await RunAsync(Things, server, Fails);

        var examined = events.OfType<FailureExamined>().Single(e => e.Operation == "GET /things/{id}");
        (examined.Label, examined.Failures, examined.Tries, examined.Alone).ShouldBe((Repeatability.Deterministic, 2, 4, false));
    }

    [Test]
    public async Task A_create_that_was_made_before_gets_another_name()
    {
        var names = new HashSet<string>();
        using var server = new Answering(request => names.Add(Body(request)) ? Json(201, """{"id":5}""") : Json(409, "{}"));

        Lines(await RunAsync(Names, server, "response-body-matches-schema")).ShouldBe(["0-coverage-8 Deterministic 2/2 alone"]);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(16)]
    public async Task Does_not_depend_on_the_number_of_workers(int workers)
    {
        using var server = new Answering(500);

        Lines(await RunAsync(Things, server, Fails, s => s with { Workers = workers })).ShouldBe(
            Lines(await RunAsync(Things, new Answering(500), Fails)));
    }

    [Test]
    public async Task Nothing_is_asked_where_nothing_failed_or_nobody_wants_to_know()
    {
        using var right = new Answering(200);
        using var wrong = new Answering(500);

        var kept = await RunAsync(OneList, right, Fails);
        var unasked = await RunAsync(OneList, wrong, Fails, s => s with { Examination = null });

        right.Lines.Count.ShouldBe(kept.OfType<CaseFinished>().Count());
        wrong.Lines.Count.ShouldBe(unasked.OfType<CaseFinished>().Count());
    }

    [Test]
    public async Task Keeps_within_its_bounds()
    {
        using var server = new Answering(500);

        Lines(await RunAsync(Things, server, Fails, bounds: new ExaminationBounds { Causes = 1 })).Count.ShouldBe(1);
        Lines(await RunAsync(Things, new Answering(500), Fails, bounds: new ExaminationBounds { Requests = 1 })).Count.ShouldBe(1);
        Lines(await RunAsync(Things, new Answering(500), Fails, bounds: new ExaminationBounds { Time = TimeSpan.FromTicks(-1) })).ShouldBeEmpty();
    }

    private static readonly Contract Things = Yaml.Contract("""
        openapi: 3.0.3
        info: { title: t, version: '1' }
        paths:
          /things:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '201': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
          /things/{id}:
            parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
            delete:
              responses: { '204': { description: ok } }
            get:
              parameters:
                - { name: size, in: query, schema: { type: integer, minimum: 1, maximum: 9 } }
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string, readOnly: true } } }
        """);

    private static readonly Contract Names = Yaml.Contract("""
        openapi: 3.0.3
        info: { title: t, version: '1' }
        paths:
          /names:
            post:
              requestBody:
                required: true
                content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string, minLength: 4 } } } } }
              responses:
                '201': { description: ok, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }
                '409': { description: taken }
        """);
}
