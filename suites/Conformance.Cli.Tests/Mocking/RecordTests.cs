using System.Net.Http.Json;
using Conformance.Model;

namespace Conformance.Cli.Tests.Mocking;

public sealed class RecordTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Writes_what_clients_used_and_ends_well_if_they_kept_the_contract()
    {
        await using var mock = await MockSession.StartAsync(_folder, "okta-idps", "--auth", "off", "--record", "used.json");
        await GetAsync(mock, "/api/v1/idps?limit=2");
        await GetAsync(mock, "/api/v1/idps");

        (await mock.StopAsync()).ShouldBe(ExitCode.Kept);

        mock.Out.Lines.Skip(1).ShouldBe(["recorded  used.json (operations: 1, calls: 2)", "clients   kept the contract"]);
        var operation = Record().Operations.ShouldHaveSingleItem();
        (operation.Operation, operation.Calls).ShouldBe(("GET /api/v1/idps", 2));
        operation.Parameters.ShouldBe([new UsedParameter(ParameterLocation.Query, "limit")]);
        operation.Responses.ShouldHaveSingleItem().Properties.ShouldContain("/*/id");
    }

    [Test]
    public async Task Lists_what_clients_broke_and_fails()
    {
        await using var mock = await MockSession.StartAsync(_folder, "okta-idps", "--record", "used.json");
        mock.Client.DefaultRequestHeaders.Add("Authorization", "Bearer secret");
        await GetAsync(mock, "/api/v1/idps?limit=none&token=secret");
        await GetAsync(mock, "/api/v1/idps?limit=none&token=secret");
        await GetAsync(mock, "/nowhere?token=secret");
        using var posted = await mock.Client.PostAsync(new Uri("/api/v1/idps", UriKind.Relative), JsonContent.Create("text"));

        (await mock.StopAsync()).ShouldBe(ExitCode.Failed);

        mock.Out.Lines.Skip(1).ShouldBe(
        [
            "recorded  used.json (operations: 2, calls: 3)",
            "clients   violations of the contract: 4",
            "     2 × GET /api/v1/idps: query limit: expected an integer",
            "     1 × GET /nowhere: the contract has no path /nowhere",
            "     1 × POST /api/v1/idps: body: expected an object",
        ]);
    }

    [Test]
    public async Task What_is_no_record_is_not_replaced()
    {
        File.WriteAllText(Path.Combine(_folder, "precious.txt"), "mine");
        using var error = new StringWriter();

        var exit = await new ConformanceProgram(new Terminal(TextWriter.Null, error, IsInteractive: false, _folder))
            .RunAsync(["mock", "okta-idps", "--record", "precious.txt"], TestContext.CurrentContext.CancellationToken);

        exit.ShouldBe(ExitCode.Usage);
        error.ToString().ReplaceLineEndings("\n").ShouldBe("conformance: --record: 'precious.txt' is no record of use; it is not replaced. Name another file.\n");
        File.ReadAllText(Path.Combine(_folder, "precious.txt")).ShouldBe("mine");
    }

    [Test]
    public async Task An_older_record_is_replaced_when_the_mock_starts()
    {
        await using (var first = await MockSession.StartAsync(_folder, "okta-idps", "--auth", "off", "--record", "used.json")) await GetAsync(first, "/api/v1/idps");
        Record().Operations.Count.ShouldBe(1);

        await using var second = await MockSession.StartAsync(_folder, "okta-idps", "--record", "used.json");

        Record().Operations.ShouldBeEmpty();
    }

    private static async Task GetAsync(MockSession mock, string target) => (await mock.Client.GetAsync(new Uri(target, UriKind.Relative))).Dispose();

    private UsedContract Record() => UsedContractFile.Read(File.ReadAllBytes(Path.Combine(_folder, "used.json")), "used.json").Used!;
}
