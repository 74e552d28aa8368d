using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Documents;

/// <summary>The documents that tests of every project use are right: each loads whole and without a remark.</summary>
public sealed class SamplesTests
{
    [TestCase("depot-2.0.yaml", SpecVersion.V20, 9, 0)]
    [TestCase("library-3.0.yaml", SpecVersion.V30, 14, 0)]
    [TestCase("shop-3.0.yaml", SpecVersion.V30, 15, 0)]
    [TestCase("parameter-styles-3.0.yaml", SpecVersion.V30, 12, 0)]
    [TestCase("telemetry-3.1.yaml", SpecVersion.V31, 7, 2)]
    [TestCase("search-3.2.yaml", SpecVersion.V32, 6, 0)]
    public async Task Load_whole_and_without_a_remark(string file, SpecVersion version, int operations, int webhooks)
    {
        var loaded = await new ContractLoader(new LoadOptions()).LoadAsync(Path.Combine(AppContext.BaseDirectory, "samples", file), default);

        loaded.Diagnostics.ShouldBeEmpty();
        var contract = loaded.Contract.ShouldNotBeNull();
        (contract.SpecVersion, contract.Operations.Count, contract.Webhooks.Count).ShouldBe((version, operations, webhooks));
    }

    [Test]
    public async Task Show_every_style_in_every_place()
    {
        var loaded = await new ContractLoader(new LoadOptions()).LoadAsync(Path.Combine(AppContext.BaseDirectory, "samples", "parameter-styles-3.0.yaml"), default);

        loaded.Contract!.Operations.SelectMany(o => o.Parameters)
            .Select(p => p.Content is null ? $"{p.Location} {p.Style}{(p.Explode ? " exploded" : "")}" : $"{p.Location} content")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "Cookie Form", "Cookie Form exploded", "Header Simple", "Header Simple exploded", "Header content", "Path Label",
                "Path Label exploded", "Path Matrix", "Path Matrix exploded", "Path Simple", "Path Simple exploded",
                "Query DeepObject exploded", "Query Form", "Query Form exploded", "Query PipeDelimited", "Query PipeDelimited exploded",
                "Query SpaceDelimited", "Query SpaceDelimited exploded", "Query content",
            ]);
    }
}
