using Conformance.Mock.Defects;

namespace Conformance.Mock.Tests.Defects;

public sealed class DefectChoiceTests
{
    [TestCase("wrong-typ", "there is no defect 'wrong-typ'; did you mean 'wrong-type'?")]
    [TestCase("nonsense-beyond-all-bounds", "there is no defect 'nonsense-beyond-all-bounds'; --list-defects names all")]
    [TestCase("wrong-type@readOrdr", "the contract has no operation 'readOrdr'; did you mean 'readOrder'?")]
    [TestCase("wrong-type@GET /nothing/at/all", "the contract has no operation 'GET /nothing/at/all'; give 'METHOD /path' or an operation id")]
    [TestCase("next-missing@readOrder", "the defect 'next-missing' does not fit 'GET /orders/{orderId}'; it fits 'GET /orders'")]
    [TestCase("total-wrong", "the defect 'total-wrong' fits no operation of this contract")]
    public async Task Is_refused_with_the_nearest_names(string choice, string problem)
    {
        var refused = await Should.ThrowAsync<DefectChoiceException>(async () => await StartAsync(choice));
        refused.Problems.ShouldBe([problem]);
    }

    [Test]
    public async Task All_problems_are_told_at_once()
    {
        var refused = await Should.ThrowAsync<DefectChoiceException>(async () => await StartAsync("wrong-typ", "wrong-type@readOrdr"));
        refused.Problems.Count.ShouldBe(2);
    }

    [Test]
    public async Task Without_an_operation_all_that_fit_tell_it()
    {
        await using var mock = await StartAsync("error-as-html");
        using var wire = new Wire(mock.Address);
        foreach (var target in new[] { "/orders/none", "/labels/none" })
        {
            using var answer = await wire.SendAsync("GET", target);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        }
    }

    private static async Task<MockServer> StartAsync(params string[] defects) =>
        await MockServer.StartAsync(await Contracts.Of("shop-3.0"), new MockOptions { Defects = defects }, CancellationToken.None);
}
