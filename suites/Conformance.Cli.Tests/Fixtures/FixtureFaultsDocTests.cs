using System.Runtime.CompilerServices;
using Conformance.FixtureServers;

namespace Conformance.Cli.Tests.Fixtures;

/// <summary>The page that says which check finds what.</summary>
public sealed class FixtureFaultsDocTests
{
    [Test]
    public void The_page_is_as_it_was() => ShouldBeOnDisk("fixture-faults.md", Lines());

    private static IEnumerable<string> Lines() =>
    [
        "# Faults of independent servers",
        "",
        "Small servers that share no code with the harness, their validation included: `suites/Conformance.FixtureServers`. Each fault is",
        "switched on alone and the program is run against the server over a socket; exactly these checks fire. Without a fault, and in each",
        "manner that is odd and right, none does. Written by the program.",
        "",
        $"{FaultProof.All.Count} faults, {FaultProof.All.Count(p => p.Checks.Length > 0)} of them found, by {FaultProof.All.SelectMany(p => p.Checks).Distinct(StringComparer.Ordinal).Count()} checks.",
        .. FixtureApis.All.SelectMany(Chapter),
    ];

    private static IEnumerable<string> Chapter(FixtureApi api) =>
    [
        "",
        $"## {char.ToUpperInvariant(api.Name[0])}{api.Name[1..]}",
        "",
        "| about | fault | what the server does | checks |",
        "|---|---|---|---|",
        .. from fault in api.Faults
           join proof in FaultProof.All.Where(p => p.Api == api) on fault.Name equals proof.Fault
           select $"| {fault.Area} | `{fault.Name}` | {fault.Summary} | {Found(proof)} |",
        "",
        "Right, and silent in all phases:",
        "",
        .. api.Manners.Select(m => $"- `{m.Name}`: {m.Summary}"),
    ];

    private static string Found(FaultProof proof) => proof.Checks.Length == 0 ? "missed" : string.Join(", ", proof.Checks.Select(c => $"`{c}`"));

    private static void ShouldBeOnDisk(string name, IEnumerable<string> lines, [CallerFilePath] string here = "")
    {
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", name));
        var text = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("CONFORMANCE_UPDATE") == "1") File.WriteAllText(file, text);
        text.ShouldBe(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", $"{name} is old: run the test with CONFORMANCE_UPDATE=1");
    }
}
