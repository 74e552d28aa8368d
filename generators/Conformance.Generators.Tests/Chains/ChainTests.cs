using Conformance.Model;

namespace Conformance.Generators.Tests.Chains;

/// <summary>How a chain goes on with what was answered.</summary>
internal sealed class ChainTests
{
    [Test]
    public void Values_are_taken_from_answers()
    {
        Play("GET /users/{userId}", (_, n) => (200, $$"""{"id":"u {{n}}"}""", null)).ShouldBe(
        [
            """SetUp POST /users {"kind":"person"}""",
            "Trial GET /users/u%200",
            "CleanUp DELETE /users/u%200",
        ]);
    }

    [Test]
    public void Where_the_body_has_no_id_the_location_has_it()
    {
        Play("GET /groups/{groupId}", (_, _) => (201, "", "https://shop.example/groups/g%2F1?x=1")).ShouldBe(
        [
            "SetUp POST /groups",
            "Trial GET /groups/g%2F1",
            "CleanUp DELETE /groups/g%2F1",
        ]);
    }

    [Test]
    public void The_value_of_a_reference_is_what_the_answer_gave()
    {
        Play("POST /orders", (_, _) => (200, """{"id":"u1"}""", null)).Take(2).ShouldBe(
        [
            """SetUp POST /users {"kind":"person"}""",
            """Trial POST /orders {"userId":"u1"}""",
        ]);
    }

    [Test]
    public void What_the_trial_deleted_is_not_deleted_again()
    {
        Play("DELETE /users/{userId}", (_, _) => (200, """{"id":"u1"}""", null)).ShouldBe(["""SetUp POST /users {"kind":"person"}""", "Trial DELETE /users/u1"]);
        Play("DELETE /users/{userId}", (line, _) => (line.StartsWith("DELETE", StringComparison.Ordinal) ? 500 : 200, """{"id":"u1"}""", null)).ShouldBe(
            ["""SetUp POST /users {"kind":"person"}""", "Trial DELETE /users/u1", "CleanUp DELETE /users/u1"]);
    }

    [Test]
    public void Nothing_is_tried_that_could_not_be_made()
    {
        var scenario = Shop.Plan("GET /users/{userId}", ResourceUse.Created).Scenarios[0];
        var exchanges = Playing.Play(scenario, _ => (400, "{}", null));
        Playing.Lines(exchanges).ShouldBe(["""SetUp POST /users {"kind":"person"}"""]);
        scenario.Unsent(exchanges).ShouldBe("what it needs could not be made: POST /users answered 400");
    }

    [Test]
    public void Where_everything_exists_it_is_tried_all_the_same()
    {
        var scenario = Shop.Plan("GET /users/{userId}", ResourceUse.CreatedOrMadeUp).Scenarios[0];
        var exchanges = Playing.Play(scenario, _ => (400, "{}", null));
        exchanges.Select(e => e.Case.Purpose).ShouldBe([CasePurpose.SetUp, CasePurpose.Trial]);
        exchanges[1].Case.Sources.ShouldHaveSingleItem().Origin.ShouldBe(ValueOrigin.Generated);
        scenario.Unsent(exchanges).ShouldBeNull();
    }

    [Test]
    public void An_id_that_breaks_its_own_schema_is_not_sent()
    {
        var scenario = Shop.Plan("GET /reports/{reportId}", ResourceUse.Created).Scenarios[0];
        var exchanges = Playing.Play(scenario, _ => (200, """{"items":[{"id":"seven"}]}""", null));
        Playing.Lines(exchanges).ShouldBe(["SetUp GET /reports"]);
        scenario.Unsent(exchanges).ShouldBe("what it needs could not be made");
    }

    [Test]
    public void Sources_say_created_and_listed()
    {
        Origin("GET /users/{userId}", """{"id":"u1"}""").ShouldBe(ValueOrigin.Created);
        Origin("GET /reports/{reportId}", """{"items":[{"id":7}]}""").ShouldBe(ValueOrigin.Listed);

        static ValueOrigin Origin(string operation, string answer) => Playing
            .Play(Shop.Plan(operation, ResourceUse.Created).Scenarios[0], _ => (200, answer, null))
            .Single(e => e.Case.Purpose == CasePurpose.Trial).Case.Sources.Single().Origin;
    }

    private static IReadOnlyList<string> Play(string operation, Func<string, int, (int Status, string Body, string? Location)> answer)
    {
        var count = 0;
        return Playing.Lines(Playing.Play(Shop.Plan(operation, ResourceUse.Created).Scenarios[0], line => answer(line, count++)));
    }
}
