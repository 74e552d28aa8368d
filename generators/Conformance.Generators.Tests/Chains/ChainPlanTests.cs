using System.Text.Json;
using Conformance.Generators.Values.Sources;
using Conformance.Model;

namespace Conformance.Generators.Tests.Chains;

/// <summary>What is planned so that values that must name something do.</summary>
internal sealed class ChainPlanTests
{
    [Test]
    public void A_read_takes_its_id_from_what_the_scenario_creates_and_removes()
    {
        Shop.Lines("GET /users/{userId}", ResourceUse.Created).ShouldHaveSingleItem().ShouldBe(
        [
            """SetUp POST /users {"kind":"person"}""",
            $"Trial GET /users/{{{{{Ordinal("GET /users/{userId}")}-coverage-1.1:/id}}}}",
            $"CleanUp DELETE /users/{{{{{Ordinal("GET /users/{userId}")}-coverage-1.1:/id}}}}",
        ]);
    }

    [Test]
    public void A_part_is_made_below_its_whole_and_goes_with_it()
    {
        var at = Ordinal("GET /users/{userId}/keys/{keyId}");
        Shop.Lines("GET /users/{userId}/keys/{keyId}", ResourceUse.Created).ShouldHaveSingleItem().ShouldBe(
        [
            """SetUp POST /users {"kind":"person"}""",
            $"SetUp POST /users/{{{{{at}-coverage-1.1:/id}}}}/keys",
            $"Trial GET /users/{{{{{at}-coverage-1.1:/id}}}}/keys/{{{{{at}-coverage-1.2:/id}}}}",
            $"CleanUp DELETE /users/{{{{{at}-coverage-1.1:/id}}}}",
        ]);
    }

    [Test]
    public void Leaving_needs_joining_and_joining_needs_both_sides()
    {
        var at = Ordinal("DELETE /groups/{groupId}/users/{userId}");
        Shop.Lines("DELETE /groups/{groupId}/users/{userId}", ResourceUse.Created).ShouldHaveSingleItem().ShouldBe(
        [
            "SetUp POST /groups",
            """SetUp POST /users {"kind":"person"}""",
            $"SetUp PUT /groups/{{{{{at}-coverage-1.1:/id}}}}/users/{{{{{at}-coverage-1.2:/id}}}}",
            $"Trial DELETE /groups/{{{{{at}-coverage-1.1:/id}}}}/users/{{{{{at}-coverage-1.3:path:userId}}}}",
            $"CleanUp DELETE /users/{{{{{at}-coverage-1.2:/id}}}}",
            $"CleanUp DELETE /groups/{{{{{at}-coverage-1.1:/id}}}}",
        ]);
    }

    [Test]
    public void A_reference_in_a_body_names_what_the_scenario_creates()
    {
        var at = Ordinal("POST /orders");
        Shop.Lines("POST /orders", ResourceUse.Created)[0].Take(2).ShouldBe(
        [
            """SetUp POST /users {"kind":"person"}""",
            $"Trial POST /orders {{\"userId\":\"{{{{{at}-coverage-1.1:/id}}}}\"}}",
        ]);
    }

    [Test]
    public void An_action_is_tried_in_a_state_in_which_it_is_possible()
    {
        var id = $"{{{{{Ordinal("POST /users/{userId}/lifecycle/unsuspend")}-coverage-1.1:/id}}}}";
        Shop.Lines("POST /users/{userId}/lifecycle/unsuspend", ResourceUse.Created).ShouldHaveSingleItem().ShouldBe(
        [
            """SetUp POST /users {"kind":"person"}""",
            $"SetUp POST /users/{id}/lifecycle/suspend",
            $"Trial POST /users/{id}/lifecycle/unsuspend",
            $"CleanUp DELETE /users/{id}",
        ]);
    }

    [Test]
    public void What_a_trial_creates_is_removed_again()
    {
        var at = Ordinal("POST /users");
        Shop.Lines("POST /users", ResourceUse.Created)[0].Take(2).ShouldBe(
        [
            """Trial POST /users {"kind":"person"}""",
            $"CleanUp DELETE /users/{{{{{at}-coverage-1:/id}}}}",
        ]);
    }

    [Test]
    public void A_read_of_what_cannot_be_created_takes_its_id_from_a_list()
    {
        Shop.Lines("GET /reports/{reportId}", ResourceUse.Created)[0].Take(2).ShouldBe(
        [
            "SetUp GET /reports",
            $"Trial GET /reports/{{{{{Ordinal("GET /reports/{reportId}")}-coverage-1.1:/items/0/id}}}}",
        ]);
    }

    [TestCase("DELETE /reports/{reportId}", "path parameter 'reportId'")]
    [TestCase("GET /ghosts/{ghostId}", "path parameter 'ghostId'")]
    public void What_nothing_gives_is_left_out_with_the_reason(string operation, string subject)
    {
        var plan = Shop.Plan(operation, ResourceUse.Created);
        plan.Scenarios.ShouldBeEmpty();
        plan.Gaps.ShouldContain(g => g.Subject == subject && g.Reason == "it must name something that exists, and nothing that the run may do makes or finds it");
        Shop.Plan(operation, ResourceUse.CreatedOrMadeUp).Trials.ShouldNotBeEmpty();
    }

    [Test]
    public void Where_nothing_may_be_created_reads_take_their_ids_from_lists()
    {
        var at = Ordinal("GET /users/{userId}");
        Shop.Lines("GET /users/{userId}", ResourceUse.Listed).ShouldHaveSingleItem().ShouldBe(["SetUp GET /users", $"Trial GET /users/{{{{{at}-coverage-1.1:/0/id}}}}"]);
        Shop.Plan("DELETE /users/{userId}", ResourceUse.Listed).Scenarios.ShouldBeEmpty();
    }

    [Test]
    public void What_the_user_named_is_read_and_nothing_is_made_for_it()
    {
        var named = new ConfiguredValue("userId", OperationFilter.Any, [JsonElement.Parse("\"me\"")]);
        var options = new GenerationOptions { Values = new ConfiguredValues([named]) };
        Shop.Lines("GET /users/{userId}", ResourceUse.Created, options).ShouldHaveSingleItem().ShouldBe(["Trial GET /users/me"]);
        Shop.Plan("GET /users/{userId}/keys/{keyId}", ResourceUse.Created, options).Scenarios.ShouldBeEmpty();
        Shop.Lines("DELETE /users/{userId}", ResourceUse.Created, options)[0][0].ShouldBe("""SetUp POST /users {"kind":"person"}""");
    }

    [Test]
    public void The_source_of_each_path_is_told()
    {
        var planner = Shop.Planner(ResourceUse.Created);
        Source("GET /users/{userId}").ShouldBe("created by POST /users");
        Source("GET /reports/{reportId}").ShouldBe("listed by GET /reports");
        Source("GET /ghosts/{ghostId}").ShouldBe("none");

        string Source(string operation) => planner.Describe(Shop.Operation(operation), []).Inputs.Single(i => i.Location == "path").Source;
    }

    private static int Ordinal(string operation) => Shop.Operation(operation).Ordinal;
}
