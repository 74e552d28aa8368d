using Conformance.Suites.Checks.Responses;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Checks.Responses;

public sealed class HeadMatchesGetTests
{
    private static readonly Operation Things = Api.Operation("GET /things", "200");

    [Test]
    public void Passes_what_says_the_same_without_a_body() =>
        Of(Get(200, "Content-Type: application/json; charset=utf-8", "ETag: 1"), Head(200, "", "Content-Type: application/json", "ETag: 1")).ShouldBe("passed");

    [Test]
    public void Passes_what_leaves_headers_out() => Of(Get(200, "Content-Type: application/json", "ETag: 1"), Head(200)).ShouldBe("passed");

    [Test]
    public void Finds_a_body() => Of(Get(200), Head(200, "{}")).ShouldBe("HEAD has a body: expected no body, was 2 bytes: {}");

    [Test]
    public void Finds_another_media_type_and_another_tag() =>
        Of(Get(200, "Content-Type: application/json", "ETag: 1"), Head(200, "", "Content-Type: text/plain", "ETag: 2"))
            .ShouldBe("HEAD has another media type than GET: expected application/json, was text/plain; HEAD has another ETag than GET: expected 1, was 2");

    [Test]
    public void Finds_a_success_where_GET_fails() => Of(Get(404), Head(200)).ShouldBe("HEAD succeeds where GET does not: expected 404, as GET answers, was 200");

    [Test]
    public void Says_nothing_of_what_others_changed_meanwhile() =>
        Told.Verdict(new HeadMatchesGet(), null, Get(200, "ETag: 1"), Head(200, "", "ETag: 2"), Get(200, "ETag: 3")).ShouldBe("passed");

    [TestCase(404)]
    [TestCase(405)]
    public void Does_not_judge_a_HEAD_that_is_refused(int status) => Of(Get(200), Head(status)).ShouldBe("not applicable: HEAD does not succeed");

    [Test]
    public void Judges_no_scenario_without_HEAD() => Told.Verdict(new HeadMatchesGet(), null, Get(200)).ShouldBeNull();

    private static string? Of(Exchange get, Exchange head) => Told.Verdict(new HeadMatchesGet(), null, get, head, get);

    private static Exchange Get(int status, params string[] headers) => Told.Exchange(Things, "GET", status, "{}", headers);

    private static Exchange Head(int status, string body = "", params string[] headers) => Told.Exchange(Things, "HEAD", status, body, headers);
}
