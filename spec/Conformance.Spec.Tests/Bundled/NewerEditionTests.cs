using Conformance.Model;
using Conformance.Spec.Profiles;

namespace Conformance.Spec.Tests.Bundled;

public sealed class NewerEditionTests
{
    private string folder = "";

    [OneTimeSetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("edition").FullName;

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Takes_the_profile_and_warns_of_exactly_the_entries_that_match_nothing()
    {
        var edition = await NewerEdition.LoadAsync(folder);
        var bound = ProfileLoader.Bind(ProfileLoader.LoadNamed("okta-management").Profile!, edition);

        edition.Operations.Count.ShouldBe(615 + 50 - 20);
        bound.Diagnostics.Select(d => $"{d.Severity} {d.Id} {d.Message.Split('\'')[1]}").ShouldBe(
        [
            "Warning entry-matches-nothing path:/api/v1/eventHooks*",
            "Warning entry-matches-nothing path:/attack-protection/*",
            "Warning entry-matches-nothing path:/api/v1/directories/*",
        ]);
    }

    [Test]
    public async Task Judges_a_renamed_operation_as_before()
    {
        var edition = await NewerEdition.LoadAsync(folder);
        var profile = ProfileLoader.LoadNamed("okta-management").Profile!;
        var before = (await BundledContract.LoadAsync("okta-management")).Operations.ToDictionary(o => $"v2_{o.Id}");

        foreach (var operation in edition.Operations.Where(o => o.Id is not null && before.ContainsKey(o.Id)))
        {
            Judged(profile, operation).ShouldBe(Judged(profile, before[operation.Id!]), operation.Key);
        }
    }

    [Test]
    public async Task Keeps_new_operations_that_are_not_generally_available_from_a_live_organization()
    {
        var edition = await NewerEdition.LoadAsync(folder);
        var profile = ProfileLoader.LoadNamed("okta-management").Profile!;

        edition.Operations.Where(o => o.Tags.Contains("Reviews")).ShouldAllBe(o => profile.Unsafe.Any(u => u.Match.Matches(o)));
    }

    /// <summary>All that the profile says of an operation, by the lines that say it.</summary>
    private static string Judged(Profile profile, Operation operation) => string.Join(
        ' ',
        profile.Pagination.Select(e => (e.Match, e.Place))
            .Concat(profile.Resources.Select(e => (e.Match, e.Place)))
            .Concat(profile.Unsafe.Select(e => (e.Match, e.Place)))
            .Concat(profile.Unavailable.Select(e => (e.Match, e.Place)))
            .Concat(profile.Eventual.Select(e => (e.Match, e.Place)))
            .Where(e => e.Match.Matches(operation))
            .Select(e => e.Place.Line));
}
