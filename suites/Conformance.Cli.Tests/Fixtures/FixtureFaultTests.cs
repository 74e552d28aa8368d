using Conformance.FixtureServers;

namespace Conformance.Cli.Tests.Fixtures;

/// <summary>Servers that share nothing with the harness, each with one fault.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class FixtureFaultTests
{
    private static IEnumerable<TestCaseData> Proofs => FaultProof.All.Select(p => new TestCaseData(p).SetArgDisplayNames(p.Api.Name, p.Fault));

    [TestCaseSource(nameof(Proofs))]
    public async Task A_fault_is_found_by_the_checks_that_name_it(object proof) => await HoldAsync((FaultProof)proof, ((FaultProof)proof).Everyday);

    [TestCaseSource(nameof(Proofs)), Explicit("Minutes: every operation in every phase."), Category("Long")]
    public async Task A_run_of_everything_finds_the_same(object proof) => await HoldAsync((FaultProof)proof);

    [Test]
    public void Every_fault_has_its_proof() =>
        FaultProof.All.Select(p => p.ToString()).Order(StringComparer.Ordinal)
            .ShouldBe(FixtureApis.All.SelectMany(a => a.Faults.Select(f => $"{a.Name}: {f.Name}")).Order(StringComparer.Ordinal));

    private static async Task HoldAsync(FaultProof proof, params string[] arguments)
    {
        var run = await FixtureRun.OfAsync(proof.Api, [proof.Fault], arguments);

        run.Checks.ShouldBe(proof.Checks, run.Lines);
        run.Exit.ShouldBe(run.IsOfNotes ? ExitCode.Kept : ExitCode.Failed, run.Lines);
    }
}
