using System.Runtime.CompilerServices;
using Conformance.Spec.Bundled;
using Conformance.Spec.Profiles;
using Conformance.Spec.Profiles.Drafting;
using Conformance.Spec.Tests.Bundled;

namespace Conformance.Spec.Tests.Profiles.Drafting;

public sealed class DraftTests
{
    public static IEnumerable<string> Documents =>
    [
        .. BundledContracts.Names.Select(n => BundledContracts.DocumentPath(n)!),
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.yaml").Order(StringComparer.Ordinal),
    ];

    [TestCaseSource(nameof(Documents))]
    public async Task Can_be_read_and_bound_without_a_remark(string path)
    {
        var contract = await BundledContract.ReadAsync(path);
        var draft = ProfileDraft.For(contract);

        var profile = Given.Profile(draft.Profile);
        profile.Diagnostics.ShouldBeEmpty();
        ProfileLoader.Bind(profile.Profile.ShouldNotBeNull(), contract).Diagnostics.ShouldBeEmpty();
        Given.Source(draft.Suite, "suite.yaml").Root.GetProperty("contract").GetString().ShouldBe(contract.Location);
        Uri.IsWellFormedUriString(Given.Source(draft.Target, "target.yaml").Root.GetProperty("url").GetString(), UriKind.Absolute).ShouldBeTrue();
    }

    [TestCaseSource(nameof(Documents))]
    public async Task Give_the_reason_of_each_line(string path)
    {
        var draft = ProfileDraft.For(await BundledContract.ReadAsync(path));

        $"{draft.Profile}{draft.Suite}{draft.Target}".Split('\n')
            .Where(line => line.Length > 0 && !line.StartsWith('#') && !line.Contains("  # ", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Test]
    public async Task Are_the_same_for_the_same_document()
    {
        var contract = await BundledContract.LoadAsync("okta-idps");

        ProfileDraft.For(contract).ShouldBe(ProfileDraft.For(contract));
    }

    [Test]
    public async Task Conclude_from_the_document_and_not_from_a_profile_that_it_has()
    {
        var contract = await BundledContract.LoadAsync("okta-idps");

        ProfileDraft.For(contract with { Profile = ProfileLoader.LoadNamed("okta-idps").Profile! }).ShouldBe(ProfileDraft.For(contract));
    }

    [TestCase("library-3.0")]
    [TestCase("depot-2.0")]
    [TestCase("telemetry-3.1")]
    public async Task Read_like_this(string name)
    {
        var draft = ProfileDraft.For(await BundledContract.ReadAsync(Path.Combine(AppContext.BaseDirectory, "samples", $"{name}.yaml")), $"{name}.yaml");

        $"{draft.Profile}---\n{draft.Suite}---\n{draft.Target}".ShouldBe(await File.ReadAllTextAsync(Approved(name)));
    }

    [Test]
    public async Task Hold_together_whatever_the_document_calls_its_parts()
    {
        var folder = Directory.CreateTempSubdirectory("draft").FullName;
        var path = Path.Combine(folder, "odd.json");
        await File.WriteAllTextAsync(path, Odd);

        var contract = await BundledContract.ReadAsync(path);
        var draft = ProfileDraft.For(contract);

        var profile = Given.Profile(draft.Profile);
        profile.Diagnostics.ShouldBeEmpty();
        ProfileLoader.Bind(profile.Profile!, contract).Diagnostics.ShouldBeEmpty();
        profile.Profile!.Pagination.ShouldHaveSingleItem().Match.Matches(contract.Operations[0]).ShouldBeTrue();
        profile.Profile.Credentials.Select(c => c.Scheme).ShouldBe(["it's: a # \"key\"\u2028"]);
        Given.Source(draft.Suite, "suite.yaml");
        Given.Source(draft.Target, "target.yaml");
        Directory.Delete(folder, recursive: true);
    }

    private const string Odd =
        """
        {
          "openapi": "3.0.3", "info": { "title": "A\nname: b", "version": "# 1" },
          "paths": {
            "/a,b/{it's}": {
              "parameters": [{ "name": "it's", "in": "path", "required": true, "schema": { "type": "string" } }],
              "get": {
                "parameters": [{ "name": "cursor", "in": "query", "schema": { "type": "string" } }],
                "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": { "type": "array", "items": { "type": "object" } } } } } }
              }
            }
          },
          "components": { "securitySchemes": { "it's: a # \"key\"\u2028": { "type": "apiKey", "in": "header", "name": "X-Key" } } }
        }
        """;

    private static string Approved(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "approved", $"{name}.txt");
}
