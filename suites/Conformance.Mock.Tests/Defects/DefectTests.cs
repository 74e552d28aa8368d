using System.Collections.Concurrent;

namespace Conformance.Mock.Tests.Defects;

/// <summary>Every lie is told, once, where it is to be told, and nowhere else.</summary>
public sealed class DefectTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Stage>>> Stages = new(StringComparer.Ordinal);

    private static IEnumerable<TestCaseData> Proofs => ProofCatalogue.All.Select(p => new TestCaseData(p).SetArgDisplayNames(p.ToString()));

    [TestCaseSource(nameof(Proofs))]
    public async Task Changes_the_last_answer_and_none_before_it(object given)
    {
        var proof = (Proof)given;
        var stage = await StageOf(proof.Contract);
        var honest = await stage.PlayAsync(proof, lies: false);
        var lying = await stage.PlayAsync(proof, lies: true);
        lying.SkipLast(1).ShouldBe(honest.SkipLast(1), proof.ToString());
        lying[^1].ShouldNotBe(honest[^1], $"{proof}\n{string.Join("\n---\n", honest)}");
    }

    [TestCaseSource(nameof(Proofs))]
    public async Task Changes_no_answer_of_another_operation(object given)
    {
        var proof = (Proof)given;
        var stage = await StageOf(proof.Contract);
        (await stage.TourAsync(proof.Operation, [proof.Choice])).ShouldBe(await stage.TourAsync(proof.Operation), proof.ToString());
    }

    private static Task<Stage> StageOf(string contract) => Stages.GetOrAdd(contract, static c => new Lazy<Task<Stage>>(() => Stage.OfAsync(c))).Value;
}
