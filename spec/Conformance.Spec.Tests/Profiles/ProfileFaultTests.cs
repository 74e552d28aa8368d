namespace Conformance.Spec.Tests.Profiles;

public sealed class ProfileFaultTests
{
    [Test]
    public void Names_all_faults_at_once_with_line_and_expectation() => Faults(
        """
        name: 7
        strikt: true
        slow-after: 2 seconds
        statuses:
          constrain: [400]
          method: [40, 4XX, many]
        pagination:
        - match: paths:/users
          style: linkheader
          maximum-limit: 0
        unsafe:
        - match: [path:/users, listUsers]
          parameters: { sendEmail: [false] }
        checks: answer-is-timely
        """).ShouldBe(
        [
            "profile.yaml:1:1: error wrong-type: The number 7 stands here. Expected text.",
            "profile.yaml:2:1: error unknown-key: profile has no key 'strikt'. Did you mean 'strict'?",
            "profile.yaml:3:1: error wrong-form: '2 seconds' is not what is expected here. Expected a duration such as 500ms, 2s, 5m or 8h.",
            "profile.yaml:5:3: error unknown-key: statuses has no key 'constrain'. Did you mean 'constraint'?",
            "profile.yaml:6:12: error wrong-form: '40' is not what is expected here. Expected a status from 100 to 599 or a range such as 4XX.",
            "profile.yaml:6:21: error wrong-form: 'many' is not what is expected here. Expected a status from 100 to 599 or a range such as 4XX.",
            "profile.yaml:8:3: error bad-filter: 'paths:/users' names no operations. 'paths:/users' is not key:glob with a key of operation, path, method, tag, scope, lifecycle or an x- extension.",
            "profile.yaml:9:3: error unknown-word: 'linkheader' has no meaning here. Did you mean 'link-header'?",
            "profile.yaml:10:3: error wrong-type: The number 0 stands here. Expected a whole number of at least 1.",
            "profile.yaml:12:3: error missing-key: unsafe needs the key 'reason'. Add 'reason'.",
            "profile.yaml:12:24: error bad-filter: 'listUsers' names no operations. 'listUsers' is not key:glob with a key of operation, path, method, tag, scope, lifecycle or an x- extension.",
            "profile.yaml:13:17: error wrong-type: A list stands here. Expected text, a number, true or false.",
            "profile.yaml:14:1: error wrong-type: The text 'answer-is-timely' stands here. Expected a list.",
        ]);

    [TestCase("[]", "wrong-type: A list stands here. Expected an object.")]
    [TestCase("errors: { code: errorCode }", "wrong-type: The text 'errorCode' stands here. Expected a JSON Pointer such as /items, or '' for the whole body.")]
    [TestCase("errors: { equal: [[/a]] }", "wrong-type: A list stands here. Expected a list of two JSON Pointers.")]
    [TestCase("errors: { schema: any }", "wrong-type: The text 'any' stands here. Expected an object.")]
    [TestCase("errors: { codes: [{ status: 4XX, code: a, when: method }] }", "wrong-type: The text '4XX' stands here. Expected a whole number from 100 to 599.")]
    [TestCase("resources: [{ refuses-deletion: { system: true } }]", "wrong-form: 'system' is not what is expected here. Expected a JSON Pointer such as /system as the key.")]
    [TestCase("resources: [{ put: keeps }]", "unknown-word: 'keeps' has no meaning here. Expected one of merges, replaces.")]
    [TestCase("rate-limits: { share: 1.5 }", "wrong-type: The number 1.5 stands here. Expected a number above 0 and at most 1.")]
    [TestCase("strict: yes", "wrong-type: The text 'yes' stands here. Expected true or false.")]
    [TestCase("slow-after:", "wrong-type: Nothing stands here. Expected text.")]
    [TestCase("checks: [{ check: a, severity: loud, reason: r }]", "unknown-word: 'loud' has no meaning here. Expected one of note, warning, error, off.")]
    public void Rejects_a_value_of_another_kind(string yaml, string fault) =>
        Faults(yaml).Select(f => f[(f.IndexOf("error ", StringComparison.Ordinal) + 6)..]).ShouldBe([fault]);

    [Test]
    public void Gives_no_profile_where_something_is_wrong() => Given.Profile("strict: maybe").Profile.ShouldBeNull();

    private static string[] Faults(string yaml) => [.. Given.Profile(yaml).Diagnostics.Select(d => d.ToString())];
}
