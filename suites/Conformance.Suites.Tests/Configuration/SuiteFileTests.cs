using System.Text;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Suites.Configuration;

namespace Conformance.Suites.Tests.Configuration;

public sealed class SuiteFileTests
{
    [Test]
    public void Reads_every_key()
    {
        var suite = Load("""
            contract: okta-management
            profile: neutral
            target: local.yaml
            phases: [examples, fuzzing]
            checks: [server-does-not-fail, answer-is-complete]
            exclude-checks: [answer-is-timely]
            servers: {region: eu}
            values:
            - {name: id, operation: 'path:/a/*', literals: [1, two]}
            - {name: token, env: TOKEN}
            - {name: email, bogus: Internet.Email}
            waivers:
            - {check: answer-is-timely, operation: 'tag:Reports', reason: a report takes its time, until: 2027-01-31}
            - {fingerprint: 0123456789abcdef, reason: ticket 7, until: 2027-02-28}
            """).Suite!;

        suite.Contract.ShouldBe("okta-management");
        suite.Profile.ShouldBe("neutral");
        suite.Target.ShouldBe("local.yaml");
        suite.Phases.ShouldBe([Phase.Examples, Phase.Fuzzing]);
        suite.Checks.ShouldBe(["server-does-not-fail", "answer-is-complete"]);
        suite.ExcludedChecks.ShouldBe(["answer-is-timely"]);
        suite.Servers.ShouldBe(new Dictionary<string, string> { ["region"] = "eu" });
        suite.Values.Select(v => (v.Name, v.Literals.Count, v.EnvironmentVariable, v.BogusRule)).ShouldBe(
            [("id", 2, null, null), ("token", 0, "TOKEN", null), ("email", 0, null, "Internet.Email")]);
        suite.Waivers.Select(w => (w.Check, w.Fingerprint, w.Reason, w.Until)).ShouldBe(
        [
            ("answer-is-timely", null, "a report takes its time", new DateOnly(2027, 1, 31)),
            (null, "0123456789abcdef", "ticket 7", new DateOnly(2027, 2, 28)),
        ]);
    }

    [Test]
    public void Tells_all_that_is_wrong_at_once()
    {
        var result = Load("""
            contrat: okta-management
            target: [here]
            phases: [example]
            checks: [server-does-not-fial]
            values:
            - {name: id}
            - {name: email, bogus: Internet.Emial}
            waivers:
            - {reason: none, until: soon}
            - {check: answer-is-timely}
            """);

        result.Suite.ShouldBeNull();
        result.Diagnostics.Select(d => $"{d.Place.Line} {d.Id}").Order().ShouldBe(
        [
            "1 unknown-key",
            "10 missing-key",
            "10 missing-key",
            "2 wrong-type",
            "3 unknown-word",
            "4 unknown-word",
            "6 wrong-value-source",
            "7 wrong-bogus-rule",
            "9 unbounded-waiver",
            "9 wrong-form",
        ]);
        result.Diagnostics.ShouldAllBe(d => d.Place.File == "suite.yaml" && d.Expected.Length > 0);
    }

    [TestCaseSource(nameof(Bundled))]
    public void Reads_the_suites_that_ship(string contract)
    {
        var result = SuiteFile.Open(SuiteFile.BundledPath(contract).ShouldNotBeNull());

        result.Diagnostics.ShouldBeEmpty();
        result.Suite!.Contract.ShouldBe(contract);
    }

    private static IEnumerable<string> Bundled => BundledContracts.Names;

    private static SuiteResult Load(string yaml) => SuiteFile.Load(JsonSource.Parse("suite.yaml", Encoding.UTF8.GetBytes(yaml)).Document!);
}
