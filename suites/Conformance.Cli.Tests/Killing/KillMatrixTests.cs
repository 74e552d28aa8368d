using System.Diagnostics;
using System.Runtime.CompilerServices;
using Conformance.Mock.Defects;
using Conformance.Model;
using Conformance.Suites.Contracts;

namespace Conformance.Cli.Tests.Killing;

/// <summary>Every lie against every check, on two small contracts; in its long form on the big one.</summary>
public sealed class KillMatrixTests
{
    private const int FewOperations = 2;
    private const int FewCases = 40;

    /// <summary>
    /// Lies that the small contracts show and the big one does not: it promises no Location, its profile names no state from which an
    /// action is impossible, and what it says of items and alternatives stands where other constraints refuse first.
    /// </summary>
    private static readonly string[] NotShownByTheBigContract = ["accepts-repeated-items", "accepts-no-alternative", "location-missing", "impossible-transition-accepted"];

    /// <summary>Resources of the big contract that the run can make, list, change and remove: what lies do to them shows.</summary>
    private static readonly OperationFilter WholeLives = new(["path:/api/v1/groups*,path:/api/v1/users*,path:/api/v1/apps*,path:/api/v1/idps*,path:/api/v1/authorizationServers*,path:/api/v1/zones*,path:/api/v1/trustedOrigins*,path:/api/v1/eventHooks*"]);
    private const int AllCases = 200;

    [Test]
    public async Task No_check_fires_on_the_honest_mock()
    {
        foreach (var contract in new[] { await SmallContracts.ShopAsync(), await SmallContracts.LibraryAsync() })
        {
            (await new KillMatrix(contract, FewOperations, AllCases).HonestAsync()).Examples.ShouldBeEmpty(contract.Name);
            (await new KillMatrix(contract, FewOperations, AllCases).HonestServerAsync()).Examples.ShouldBeEmpty(contract.Name);
        }
    }

    [Test]
    public async Task The_table_is_as_it_was()
    {
        Contract[] contracts = [await SmallContracts.ShopAsync(), await SmallContracts.LibraryAsync()];
        KillMatrix[] matrices = [.. new[] { FewCases, AllCases }.SelectMany(cases => contracts.Select(c => new KillMatrix(c, FewOperations, cases)))];
        var rows = new List<KillRow>();
        foreach (var defect in DefectCatalogue.All)
        {
            var tried = new List<KillRow>();
            foreach (var matrix in matrices.Where(m => m.Told(defect.Id).Count > 0))
            {
                tried.Add(await matrix.RowAsync(defect));
                if (tried[^1].Checks.Count > 0) break;
            }

            rows.Add(tried[^1]);
        }

        ShouldBeOnDisk("kill-matrix.md", Lines(rows));
    }

    [Test, Explicit("Minutes: the contract with 615 operations."), Category("Long")]
    public async Task The_big_contract_is_killed_too()
    {
        var source = await new ContractSource(new(), Environment.CurrentDirectory).LoadAsync("okta-management", null, CancellationToken.None);
        var matrix = new KillMatrix(source.Contract!, operationsOfEach: 3, maxCases: 200);
        var deeper = new KillMatrix(source.Contract!, operationsOfEach: 24, maxCases: 200, WholeLives);
        (await matrix.HonestAsync()).Examples.ShouldBeEmpty();
        var unseen = new List<string>();
        foreach (var defect in DefectCatalogue.All.Where(d => matrix.Told(d.Id).Count > 0))
        {
            var row = await matrix.RowAsync(defect) is { Checks.Count: > 0 } seen ? seen : await deeper.RowAsync(defect);
            await TestContext.Progress.WriteLineAsync(row.ToLine());
            if (row.Checks.Count == 0) unseen.Add(defect.Id);
        }

        unseen.ShouldBe(NotShownByTheBigContract);
        await TestContext.Progress.WriteLineAsync($"{Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0} CPU-seconds");
    }

    private static IEnumerable<string> Lines(List<KillRow> rows) =>
    [
        "# Kill matrix",
        "",
        "Each defect of the mock, told on a small contract, and the checks that fire on it; on the honest mock none does. `cases`: how many were",
        "judged until one failed, that one counted; the run makes at most 40 of an operation and phase, and 200 where these show nothing.",
        $"`{KillRow.Awaits}`: no check sees it yet. Written by the program.",
        "",
        $"{rows.Count(r => r.Checks.Count > 0)} of {rows.Count} are seen.",
        .. rows.GroupBy(r => r.Area, StringComparer.Ordinal).SelectMany(Table),
    ];

    private static IEnumerable<string> Table(IGrouping<string, KillRow> area) =>
    [
        "",
        $"## {char.ToUpperInvariant(area.Key[0])}{area.Key[1..]}",
        "",
        "| defect | contract | cases | checks |",
        "|---|---|--:|---|",
        .. area.Select(r => r.ToLine()),
    ];

    private static void ShouldBeOnDisk(string name, IEnumerable<string> lines, [CallerFilePath] string here = "")
    {
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", name));
        var text = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("CONFORMANCE_UPDATE") == "1") File.WriteAllText(file, text);
        var known = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Differences(known, text).ShouldBeEmpty($"{name} is old: run the test with CONFORMANCE_UPDATE=1");
        text.ShouldBe(known);
    }

    private static IEnumerable<string> Differences(string known, string text) =>
        [.. known.Split('\n').Except(text.Split('\n')).Select(l => $"- {l}"), .. text.Split('\n').Except(known.Split('\n')).Select(l => $"+ {l}")];
}
