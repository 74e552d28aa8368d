using Conformance.Spec.Profiles;
using Conformance.Suites.Checks.Responses;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Checks.Responses;

public sealed class ErrorIdIsFreshTests
{
    private static readonly Operation Things = Api.Operation("GET /things", "200");
    private static readonly Profile WithIds = ProfileLoader.Neutral with { Name = "test", Errors = new ErrorProfile(null, null, null, "/id", [], null, []) };

    [Test]
    public void Passes_errors_with_ids_of_their_own() => Of(WithIds, Error("1"), Error("2")).ShouldBe("passed");

    [Test]
    public void Finds_an_id_twice() => Of(WithIds, Error("1"), Error("2"), Error("1"))
        .ShouldBe("Two errors have the same id: expected another value of /id than before, as profile 'test' says, was \"1\" in cases 0-examples-1 and 0-examples-1");

    [Test]
    public void Judges_no_scenario_with_one_error() => Of(WithIds, Error("1"), Told.Exchange(Things, "GET", 200, """{"id":"1"}""")).ShouldBeNull();

    [Test]
    public void Judges_nothing_where_the_profile_does_not_speak_of_ids() => Of(ProfileLoader.Neutral, Error("1"), Error("1")).ShouldBeNull();

    private static string? Of(Profile profile, params Exchange[] exchanges) => Told.Verdict(new ErrorIdIsFresh(), profile, exchanges);

    private static Exchange Error(string id) => Told.Exchange(Things, "GET", 400, $$"""{"id":"{{id}}"}""");
}
