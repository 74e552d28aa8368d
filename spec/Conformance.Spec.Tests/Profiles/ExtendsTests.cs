using Conformance.Model;
using Conformance.Spec.Profiles;

namespace Conformance.Spec.Tests.Profiles;

public sealed class ExtendsTests
{
    private string folder = "";

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("profiles").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Starts_from_the_neutral_profile_unless_it_says_otherwise() =>
        Given.Profile("strict: true").Profile!.Allows(Probe.Duplicate, 409).ShouldBeTrue();

    [Test]
    public void Starts_from_nothing_where_it_says_none() =>
        Given.Profile("extends: none").Profile!.Allows(Probe.Duplicate, 409).ShouldBeFalse();

    [Test]
    public void Adds_its_entries_behind_those_of_the_file_that_it_extends()
    {
        Write("base.yaml", "slow-after: 9s\nunsafe: [{ match: 'path:/a', reason: a }]");
        var child = Write("child.yaml", "extends: base.yaml\nunsafe: [{ match: 'path:/b', reason: b }]");

        var profile = ProfileLoader.LoadNamed(child).Profile.ShouldNotBeNull();

        profile.SlowAfter.ShouldBe(TimeSpan.FromSeconds(9));
        profile.Unsafe.Select(u => u.Reason).ShouldBe(["a", "b"]);
        profile.Name.ShouldBe("child");
    }

    [Test]
    public void Names_itself_after_its_folder()
    {
        Directory.CreateDirectory(Path.Combine(folder, "shop"));

        ProfileLoader.LoadNamed(Write(Path.Combine("shop", "profile.yaml"), "strict: true")).Profile!.Name.ShouldBe("shop");
    }

    [Test]
    public void Says_which_bundled_profile_was_probably_meant() =>
        Faults("extends: neutrl").ShouldBe(["profile.yaml:1:1: error missing-profile: There is no profile 'neutrl'. Did you mean 'neutral'?"]);

    [Test]
    public void Reports_the_faults_of_the_file_that_it_extends_where_they_stand()
    {
        Write("base.yaml", "strict: maybe");
        var child = Write("child.yaml", "extends: base.yaml");

        ProfileLoader.LoadNamed(child).Diagnostics.Select(d => $"{Path.GetFileName(d.Place.File)}:{d.Place.Line} {d.Id}").ShouldBe(["base.yaml:1 wrong-type"]);
    }

    [Test]
    public void Refuses_to_extend_itself()
    {
        Write("a.yaml", "extends: b.yaml");
        var file = Write("b.yaml", "extends: a.yaml");

        ProfileLoader.LoadNamed(file).Diagnostics.Select(d => $"{Path.GetFileName(d.Place.File)} {d.Id}").ShouldBe(["a.yaml extends-itself"]);
    }

    [Test]
    public void Names_a_file_that_does_not_exist() => ProfileLoader.LoadNamed("nowhere/else.yaml").Diagnostics.Select(d => d.ToString()).ShouldBe(
        [$"nowhere/else.yaml: error missing-profile: There is no profile 'nowhere/else.yaml'. Bundled profiles are {string.Join(", ", Conformance.Spec.Bundled.BundledContracts.ProfileNames)}."]);

    private static string[] Faults(string yaml) => [.. Given.Profile(yaml).Diagnostics.Select(d => d.ToString())];

    private string Write(string name, string yaml)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, yaml);
        return path;
    }
}
