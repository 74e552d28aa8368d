using System.Text.RegularExpressions;
using Conformance.Mock.Defects;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Tests.Defects;

public sealed partial class DefectCatalogueTests
{
    private static readonly IReadOnlyList<Type> Classes =
        [.. typeof(Defect).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Defect)))];

    [Test]
    public void Every_class_is_in_the_catalogue_once() =>
        DefectCatalogue.Tellers().Select(d => d.GetType().Name).Order(StringComparer.Ordinal).ShouldBe(Classes.Select(t => t.Name).Order(StringComparer.Ordinal));

    [Test]
    public void Ids_are_the_names_of_the_classes() =>
        DefectCatalogue.Tellers().Select(d => d.Id).ShouldBe(DefectCatalogue.Tellers().Select(d => Kebab(d.GetType().Name)));

    [Test]
    public void Summaries_are_sentences_and_none_is_said_twice()
    {
        DefectCatalogue.All.ShouldAllBe(d => d.Summary.EndsWith('.') && char.IsUpper(d.Summary[0]) && d.Where.Length > 0);
        DefectCatalogue.All.Select(d => d.Summary).ShouldBeUnique();
    }

    [Test]
    public void Every_lie_has_a_proof_and_every_proof_a_lie() =>
        ProofCatalogue.All.Select(p => p.Defect).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(DefectCatalogue.All.Select(d => d.Id).Order(StringComparer.Ordinal));

    [Test]
    public async Task Every_lie_fits_an_operation_of_two_small_contracts_and_says_which()
    {
        var models = new List<OperationModel>();
        foreach (var name in new[] { "shop-3.0", "library-3.0" })
        {
            var ground = new Ground(await Contracts.Of(name), new MockOptions(), () => "http://127.0.0.1");
            models.AddRange(ground.Contract.Operations.Select(o => new OperationModel(ground.Graph.RoleOf(o), ground)));
        }

        DefectCatalogue.Tellers().Where(d => !models.Exists(d.Fits)).Select(d => d.Id).ShouldBeEmpty();
        DefectCatalogue.Tellers().Where(d => !models.TrueForAll(d.Fits) && d.Where == "every operation").Select(d => d.Id).ShouldBeEmpty();
    }

    private static string Kebab(string name) => Capital().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Capital();
}
