using System.Net;
using System.Text;
using Conformance.Generators;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Running;
using Conformance.Suites.Running.Examining;
using Conformance.Suites.Targets;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Running.Examining;

/// <summary>Runs whose failures are examined.</summary>
internal static class Examined
{
    /// <summary>A run of what the planner makes of a contract, judged by one check.</summary>
    public static async Task<IReadOnlyList<RunEvent>> RunAsync(
        Contract contract,
        HttpMessageHandler server,
        string check,
        Func<RunSetup, RunSetup>? change = null,
        ExaminationBounds? bounds = null)
    {
        var schemas = new SchemaSet(contract);
        var setup = new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = new Target { BaseUrl = new Uri("http://localhost"), Handler = () => server },
            Plan = new CasePlanner(contract, schemas, new GenerationOptions { Resources = ResourceUse.Created }).Plan,
            Phases = [Phase.Coverage],
            Checks = [CheckCatalogue.Find(check)!],
            Workers = 1,
            Examination = bounds ?? new ExaminationBounds(),
        };
        using var runner = new Runner(change?.Invoke(setup) ?? setup);
        await using var recorder = new Recorder();
        await runner.RunAsync([recorder], default);
        return recorder.Events;
    }

    /// <summary>One line for each cause that was examined.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<RunEvent> events) =>
        [.. events.OfType<FailureExamined>().Select(e => $"{e.Case} {e.Label} {e.Failures}/{e.Tries}{(e.Alone ? " alone" : "")}{(e.Shrunk is { } shrunk ? $" {Line(shrunk)}" : "")}")];

    /// <summary>A JSON answer.</summary>
    public static HttpResponseMessage Json(int status, string body) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    /// <summary>The body of a request as text.</summary>
    public static string Body(HttpRequestMessage request) =>
        request.Content is { } content ? Encoding.UTF8.GetString(content.ReadAsByteArrayAsync().GetAwaiter().GetResult()) : "";

    private static string Line(ShrunkCase shrunk) => $"{shrunk.Sent.Method} {new Uri(shrunk.Sent.Url).PathAndQuery} {shrunk.Sent.Body?.Text}".TrimEnd();
}
