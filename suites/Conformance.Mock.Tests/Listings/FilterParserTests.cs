using System.Text.Json;
using Conformance.Mock.Listings.Filtering;

namespace Conformance.Mock.Tests.Listings;

public sealed class FilterParserTests
{
    private const string Item = """
        {"status":"ACTIVE","age":41,"admin":true,"created":"2024-05-01T00:00:00.000Z","profile":{"login":"ada@example.com","nick":null},"tags":["red","blue"]}
        """;

    [TestCase("status eq \"active\"", true)]
    [TestCase("status ne \"ACTIVE\"", false)]
    [TestCase("profile.login sw \"ada\" and age gt 40", true)]
    [TestCase("profile.login ew \".org\" or age le 41", true)]
    [TestCase("not (age lt 41)", true)]
    [TestCase("(status eq \"X\" or status eq \"ACTIVE\") and admin eq true", true)]
    [TestCase("profile.login co \"@EXAMPLE\"", true)]
    [TestCase("created ge \"2024-05-01T02:00:00+02:00\"", true)]
    [TestCase("created lt \"2024-05-01\"", false)]
    [TestCase("tags eq \"blue\"", true)]
    [TestCase("profile pr", true)]
    [TestCase("profile.nick pr", false)]
    [TestCase("Profile.Login eq \"ada@example.com\"", true)]
    public void Judges_an_item(string filter, bool matches) =>
        FilterParser.Parse(filter).ShouldNotBeNull().Matches(JsonElement.Parse(Item)).ShouldBe(matches);

    [TestCase("")]
    [TestCase("status")]
    [TestCase("status eq")]
    [TestCase("status is \"ACTIVE\"")]
    [TestCase("status eq ACTIVE")]
    [TestCase("status eq \"ACTIVE")]
    [TestCase("(status eq \"ACTIVE\"")]
    [TestCase("status eq \"ACTIVE\" and")]
    [TestCase("status eq \"ACTIVE\" status eq \"ACTIVE\"")]
    public void Refuses_what_is_no_filter(string filter) => FilterParser.Parse(filter).ShouldBeNull();
}
