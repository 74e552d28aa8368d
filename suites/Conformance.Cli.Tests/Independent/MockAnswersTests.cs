using System.Text.Json;
using Conformance.Cli.Running;
using Conformance.Generators;
using Conformance.Generators.Tests.Independent;
using Conformance.Mock;
using Conformance.Spec.Schemas;
using Conformance.Suites.Configuration.Identities;
using Conformance.Suites.Contracts;
using Conformance.Suites.Running;

namespace Conformance.Cli.Tests.Independent;

/// <summary>A validator that is not ours accepts what the mocks answer in a run of all phases.</summary>
public sealed class MockAnswersTests
{
    [TestCase("sso-config", 1)]
    [TestCase("zesty-okta", 0, Description = "It promises no schema of any answer.")]
    [TestCase("opsramp-okta-install", 1)]
    [TestCase("okta-idps", 50)]
    public Task Ajv_accepts_the_answers_of_the_mock(string contract, int least) => ValidateAsync(contract, maxCases: 12, mostOfEach: 4, least);

    [Test, Explicit("A minute: the contract with 615 operations."), Category("Long")]
    public Task Ajv_accepts_the_answers_of_the_biggest_mock() => ValidateAsync("okta-management", maxCases: 200, mostOfEach: 4, least: 1500);

    private static async Task ValidateAsync(string name, int maxCases, int mostOfEach, int least)
    {
        var contract = (await new ContractSource(new(), Environment.CurrentDirectory).LoadAsync(name, null, CancellationToken.None)).Contract!;
        var (sample, schemas) = (new AnswerSample(contract, mostOfEach), new SchemaSet(contract));
        await using var mock = await MockServer.StartAsync(contract, MockOptions.Embedded(1, AuthMode.Scopes), CancellationToken.None);
        var target = new RunCredentials(contract, new RunRequest { Contract = name }, TargetIdentities.None).Of(url: null, mock.Address);
        using var runner = new Runner(new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = target,
            Plan = new CasePlanner(contract, schemas, new GenerationOptions { Resources = target.Resources, Identities = target.Identities, MaxCases = maxCases }).Plan,
            Checks = [sample],
        });
        await runner.RunAsync([], TestContext.CurrentContext.CancellationToken);

        var (job, count) = sample.Job();
        var file = Path.Combine(Path.GetTempPath(), $"conformance-answers-{name}.json");
        await File.WriteAllTextAsync(file, job);
        using var report = JsonDocument.Parse(NodeTool.Run("validate.js", file));
        File.Delete(file);

        report.RootElement.GetProperty("refused").EnumerateArray().Select(r => $"{r.GetProperty("name")}: {r.GetProperty("error")}").ShouldBeEmpty();
        count.ShouldBeGreaterThanOrEqualTo(least);
        await TestContext.Progress.WriteLineAsync($"{name}: {count} answers of the mock, none refused by ajv");
    }
}
