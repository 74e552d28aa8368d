using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Spec.Tests.Bundled;

namespace Conformance.Spec.Tests.Diff.Revisions;

/// <summary>Two versions of the contract with 615 operations; the second is made from the first by a list of edits.</summary>
public sealed class RevisionTests
{
    [Test]
    public async Task Reports_exactly_the_edits_that_were_made()
    {
        var document = await Document();
        foreach (var edit in KnownEdits.All) edit.Apply(document);
        var expected = await Expected(KnownEdits.All);
        var comparison = await Compare(document);

        Told(comparison.Changes).ShouldBe(expected.Select(Line).Order(StringComparer.Ordinal));
        comparison.Impacted.Select(o => o.Key).Order(StringComparer.Ordinal)
            .ShouldBe(expected.SelectMany(e => e.Operations).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [TestCaseSource(typeof(KnownEdits), nameof(KnownEdits.All)), Explicit, Category("Long")]
    public async Task Reports_exactly_the_one_edit_that_was_made(object known)
    {
        var edit = (KnownEdit)known;
        var document = await Document();
        edit.Apply(document);

        Told((await Compare(document)).Changes).ShouldBe((await Expected([edit])).Select(Line).Order(StringComparer.Ordinal));
    }

    [Test]
    public async Task Says_nothing_of_the_same_document() => (await Compare(await Document())).Changes.ShouldBeEmpty();

    private static async Task<List<(string Id, IReadOnlyList<string> Operations)>> Expected(IReadOnlyList<KnownEdit> edits)
    {
        var references = new References(await Document());
        return [.. edits.SelectMany(e => e.Expected(references))];
    }

    private static async Task<Comparison> Compare(JsonNode revision) => new ContractComparer(new() { Today = InMemory.Today })
        .Compare(await BundledContract.LoadAsync("okta-management"), await InMemory.Load(revision.ToJsonString(), "revision.json"));

    private static async Task<JsonNode> Document() =>
        JsonNode.Parse((await BundledContract.LoadAsync("okta-management")).Document.Root.GetRawText())!;

    private static IEnumerable<string> Told(IEnumerable<Change> changes) => changes.Select(c => Line((c.Id, c.Operations))).Order(StringComparer.Ordinal);

    private static string Line((string Id, IReadOnlyList<string> Operations) change) =>
        $"{change.Id}: {string.Join(", ", change.Operations.Order(StringComparer.Ordinal))}";
}
