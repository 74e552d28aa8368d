using System.Text.Json;
using Conformance.Generators.Chains.Sequels;
using Conformance.Model;

namespace Conformance.Generators.Tests.Cases.Security;

/// <summary>What the phase <c>security</c> asks of an operation, and who asks.</summary>
internal sealed class CredentialPlanTests
{
    [Test]
    public void An_operation_with_two_ways_in_is_asked_without_and_with_wrong_credentials_of_both() =>
        Asked("shop-3.0", "GET /orders", [Access.Full, Access.None]).ShouldBe(
        [
            "None Missing: no credential",
            "None Malformed: security scheme 'key': an empty key",
            "None Malformed: security scheme 'token': the word Bearer without a credential",
            "None OtherScheme: a credential of another scheme, Basic",
            "None Unknown: security scheme 'key': a well-formed credential that nobody issued",
            "None Unknown: security scheme 'token': a well-formed credential that nobody issued",
        ]);

    [Test]
    public void A_limited_credential_is_tried_where_there_is_one() =>
        Asked("library-3.0", "GET /books", [Access.Full, Access.Limited]).ShouldBe(["Limited : a valid credential that may lack library.read"]);

    [Test]
    public void Where_credentials_cannot_be_left_out_none_is() => Asked("library-3.0", "GET /books", [Access.Full]).ShouldBeEmpty();

    [Test]
    public void A_public_operation_is_asked_without_a_credential() =>
        Asked("library-3.0", "GET /status", [Access.Full, Access.None]).ShouldBe(["None : no credential, and the operation demands none"]);

    [Test]
    public void A_contract_that_demands_no_credential_anywhere_has_no_public_operation() =>
        Asked("parameter-styles-3.0", null, [Access.Full, Access.None, Access.Limited, Access.Other]).ShouldBeEmpty();

    [Test]
    public void Equal_options_give_equal_requests()
    {
        var (once, again) = (Requests(seed: 2), Requests(seed: 2));
        once.ShouldBe(again);
        once.ShouldNotBe(Requests(seed: 3));
    }

    [TestCase("""{"id":"00u1abCD2efGH"}""", "00u1agHI7jkLM")]
    [TestCase("""{"id":"33841d1a-2807-46e3-909f-239048ea31a2"}""", "33841d1a-2807-46e3-909f-23909d3f86f7")]
    [TestCase("""{"id":"7"}""", "1000010")]
    [TestCase("""{"id":7}""", "1000010")]
    [TestCase("""{"id":"en"}""", "enqzxkvj")]
    public void An_id_that_nothing_has_looks_like_one_that_something_has(string body, string like)
    {
        var id = JsonElement.Parse(body).GetProperty("id");
        var made = UnknownId.Like(id);
        (made.ValueKind, made.ToString()).ShouldBe((id.ValueKind, like));
    }

    private static string[] Asked(string contract, string? operation, Access[] identities)
    {
        var of = Contracts.Named(contract);
        var planner = new CasePlanner(of.Contract, of.Schemas, new GenerationOptions { Identities = identities });
        return
        [
            .. of.Contract.Operations.Where(o => operation is null || o.Key == operation)
                .SelectMany(o => planner.Plan(o, Phase.Security).Scenarios)
                .SelectMany(s => s.Planned)
                .Where(c => c.Purpose == CasePurpose.Trial)
                .Select(c => $"{c.Access} {c.Fault}: {c.Reason}"),
        ];
    }

    private static string[] Requests(int seed)
    {
        var of = Contracts.Named("library-3.0");
        var planner = new CasePlanner(of.Contract, of.Schemas, new GenerationOptions { Seed = seed });
        return [.. of.Contract.Operations.SelectMany(o => planner.Plan(o, Phase.Security).Scenarios).SelectMany(s => s.Planned).Select(c => $"{c.Request.Method} {c.Request.Target} {c.Request.Header("Authorization")}")];
    }
}
