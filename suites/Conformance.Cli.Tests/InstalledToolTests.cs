using System.Diagnostics;
using System.IO.Compression;

namespace Conformance.Cli.Tests;

/// <summary>The packages as they are made, installed and used, with the very commands of the workflow files. Nothing comes from a registry.</summary>
[NonParallelizable]
public sealed class InstalledToolTests
{
    private const string Things = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        paths:
          /things:
            get: { responses: { '200': { description: OK } } }
            delete: { responses: { '204': { description: No Content } } }

        """;

    private string _folder = null!;

    private string Packages => Path.Combine(_folder, "packages");

    [OneTimeSetUp]
    public async Task Pack()
    {
        _folder = Directory.CreateTempSubdirectory("conformance-").FullName;
        var (exit, output) = await Shell(Checkout.Folder, $"dotnet pack Conformance.sln --no-build -c {Checkout.Configuration} -o '{Packages}' -nodeReuse:false");
        exit.ShouldBe(0, output);
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_tool_and_the_libraries_are_packed() => Directory.GetFiles(Packages).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(
    [
        "Conformance.Generators.0.1.0.nupkg", "Conformance.Mock.0.1.0.nupkg", "Conformance.Model.0.1.0.nupkg", "Conformance.NUnit.0.1.0.nupkg",
        "Conformance.Reports.0.1.0.nupkg", "Conformance.Spec.0.1.0.nupkg", "Conformance.Suites.0.1.0.nupkg", "conformance.0.1.0.nupkg",
    ]);

    [TestCase("Conformance.Spec", "documents/neutral/profile.yaml", "buildTransitive/Conformance.Spec.targets")]
    [TestCase("Conformance.Suites", "suites/okta-idps/suite.yaml", "buildTransitive/Conformance.Suites.targets")]
    [TestCase("conformance", "tools/net10.0/any/documents/neutral/profile.yaml", "tools/net10.0/any/suites/okta-idps/suite.yaml")]
    public void What_stands_beside_the_program_is_in_its_package(string package, params string[] files)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Packages, $"{package}.0.1.0.nupkg"));
        files.Except(zip.Entries.Select(e => e.FullName), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [TestCase("github-actions.yml")]
    [TestCase("azure-pipelines.yml")]
    public async Task The_commands_of_the_workflow_install_the_tool_into_an_empty_folder_and_gate_a_document(string workflow)
    {
        var (install, gate) = CommandsOf(workflow);
        var repository = Directory.CreateDirectory(Path.Combine(_folder, Path.GetFileNameWithoutExtension(workflow))).FullName;
        Directory.CreateSymbolicLink(Path.Combine(repository, "packages"), Packages);
        Write(repository, Things);
        (await Shell(repository, "git init -q -b main && git add api && git -c user.name=n -c user.email=n@example.com commit -q -m first")).Exit.ShouldBe(0);

        var installed = await Shell(repository, install);
        installed.Exit.ShouldBe(0, installed.Output);
        (await Shell(repository, gate)).Exit.ShouldBe(ExitCode.Kept);

        Write(repository, Things.Replace("    delete: { responses: { '204': { description: No Content } } }\n", "", StringComparison.Ordinal));
        (await Shell(repository, gate)).Exit.ShouldBe(ExitCode.Failed);
        File.ReadLines(Path.Combine(repository, "artifacts", "gate", "gate.md")).First().ShouldBe("### API changes: must not pass: 1 breaking, 0 warnings, 0 for information");
    }

    [Test]
    public void Workflows_install_alike() => CommandsOf("github-actions.yml").Install.ShouldBe(CommandsOf("azure-pipelines.yml").Install);

    private static (string Install, string Gate) CommandsOf(string workflow)
    {
        var commands = File.ReadLines(Path.Combine(Checkout.Folder, "suites", "docs", "workflows", workflow))
            .Select(l => l.Trim())
            .Where(l => l.StartsWith("- run: ", StringComparison.Ordinal) || l.StartsWith("- script: ", StringComparison.Ordinal))
            .Select(l => l[(l.IndexOf(": ", StringComparison.Ordinal) + 2)..])
            .ToList();
        return (commands.Single(c => c.StartsWith("dotnet tool install ", StringComparison.Ordinal)), commands.Single(c => c.StartsWith(".tools/conformance gate ", StringComparison.Ordinal)));
    }

    private static void Write(string repository, string document)
    {
        Directory.CreateDirectory(Path.Combine(repository, "api"));
        File.WriteAllText(Path.Combine(repository, "api", "openapi.yaml"), document);
    }

    /// <summary>Runs a line as the runners of both hosts do, with the base that they name.</summary>
    private static async Task<(int Exit, string Output)> Shell(string folder, string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"{{ {line}; }} 2>&1"]) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["BASE"] = "main";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // What the test runner's own build says must not decide how another one behaves.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.CurrentContext.CancellationToken);
        await process.WaitForExitAsync(TestContext.CurrentContext.CancellationToken);
        return (process.ExitCode, output);
    }
}
