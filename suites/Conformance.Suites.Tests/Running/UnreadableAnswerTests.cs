using System.Text;
using Conformance.Generators;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;
using Conformance.Suites.Running;
using Conformance.Suites.Running.Examining;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Running;

/// <summary>A server whose every answer holds texts that cannot be read, in every phase.</summary>
public sealed class UnreadableAnswerTests
{
    private static readonly Lazy<Contract> Notes = new(() =>
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Scenarios", "notes.yaml");
        return new ContractLoader(new LoadOptions()).LoadAsync(path, default).GetAwaiter().GetResult().Contract! with { Profile = ProfileLoader.Neutral };
    });

    [TestCase("{\"id\":\"\\ud800\",\"text\":\"\\udc00\",\"\\ud800\":[\"\\ud800\"],\"items\":[{\"id\":\"\\ud800\"}]}", 200)]
    [TestCase("[{\"id\":\"\\ud800\",\"text\":\"\\udc00\"},{\"\\ud800\":1}]", 201)]
    [TestCase("{\"error\":\"\\ud800\",\"code\":\"\\udfff\"}", 400)]
    [TestCase("[{\"id\":\"ÿ\",\"ÿ\":[\"ÿ\"]}]", 200)]
    [TestCase("{\"id\":\"ÿ\",\"error\":{\"ÿ\":\"ÿ\"}}", 409)]
    [TestCase("{\"id\":", 200)]
    [TestCase("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", 200)]
    public async Task Ends_no_run(string body, int status)
    {
        var bytes = Encoding.Latin1.GetBytes(body);
        await using var server = new RawServer(r => new RawReply([.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nLocation: /notes/n1\r\nLink: <%zz; rel=next\r\nContent-Length: {bytes.Length}\r\n\r\n"), .. bytes], r.Method == "HEAD" ? RawEnd.Close : RawEnd.Stay));
        var schemas = new SchemaSet(Notes.Value);
        using var runner = new Runner(new RunSetup
        {
            Contract = Notes.Value,
            Schemas = schemas,
            Target = new Target { BaseUrl = server.Url, Other = [new HeaderCredential("Authorization", "Bearer other-word", secret: true, "OTHER")] },
            Plan = new CasePlanner(Notes.Value, schemas, new GenerationOptions { MaxCases = 8, Resources = ResourceUse.Created, Identities = Enum.GetValues<Access>() }).Plan,
            Workers = 2,
            Examination = new ExaminationBounds(),
        });
        await using var recorder = new Recorder();

        var result = await runner.RunAsync([recorder], default);

        result.End.ShouldBe(RunEnd.Complete);
        result.SilentReports.ShouldBeEmpty();
    }
}
