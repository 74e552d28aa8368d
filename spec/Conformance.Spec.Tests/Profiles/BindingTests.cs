using Conformance.Model;
using Conformance.Spec.Profiles;

namespace Conformance.Spec.Tests.Profiles;

public sealed class BindingTests
{
    private static readonly Contract Contract = Given.Contract("GET /items Item", "POST /items Item", "DELETE /items/{id} Item");

    [Test]
    public void Warns_of_exactly_the_entries_that_match_nothing() => Remarks(
        """
        pagination:
        - match: [path:/items, method:GET]
        - match: path:/orders
          style: none
        resources:
        - match: tag:Item
          delete: [path:*/stop, method:DELETE]
        unsafe:
        - { match: path:*, except: path:/items*, reason: all others }
        - { match: tag:Item, reason: never }
        credentials:
        - { scheme: key, prefix: Key }
        """).ShouldBe(
        [
            "profile.yaml:3:3: warning entry-matches-nothing: pagination entry 'path:/orders' matches no operation of api. Correct its filter, or remove it if the API has dropped what it speaks of.",
            "profile.yaml:6:3: warning step-matches-nothing: The deletion step 'path:*/stop' matches no operation of 'tag:Item'. Correct the step, or remove it.",
            "profile.yaml:9:3: warning entry-matches-nothing: unsafe entry 'path:*' except 'path:/items*' matches no operation of api. Correct its filter, or remove it if the API has dropped what it speaks of.",
            "profile.yaml:12:3: warning unknown-scheme: api has no security scheme 'key'. Its schemes are: none.",
        ]);

    [Test]
    public void Keeps_the_remarks_in_the_profile()
    {
        var bound = ProfileLoader.Bind(Given.Profile("checks: [{ match: 'tag:None', check: '*', severity: note, reason: r }]").Profile!, Contract);

        bound.Profile!.Diagnostics.ShouldBe(bound.Diagnostics);
        bound.Diagnostics.Count.ShouldBe(1);
    }

    [Test]
    public void Is_silent_about_inherited_entries()
    {
        var folder = Directory.CreateTempSubdirectory("profiles").FullName;
        File.WriteAllText(Path.Combine(folder, "base.yaml"), "unsafe: [{ match: 'tag:None', reason: r }]");
        var child = Path.Combine(folder, "child.yaml");
        File.WriteAllText(child, "extends: base.yaml");

        ProfileLoader.Bind(ProfileLoader.LoadNamed(child).Profile!, Contract).Diagnostics.ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    private static string[] Remarks(string yaml) =>
        [.. ProfileLoader.Bind(Given.Profile(yaml).Profile.ShouldNotBeNull(), Contract).Diagnostics.Select(d => d.ToString())];
}
