using System.Text.Json;

namespace Conformance.Suites.Checks.Security;

/// <summary>What one identity made is in no list of another.</summary>
public sealed class OtherIdentityListsNothing() : SecurityCheck(
    "other-identity-lists-nothing",
    "What one identity made is in no list of another.",
    new CheckExplanation
    {
        Promise = "What the run made belongs to the identity that made it: a list that the second identity asks for does not have it.",
        Clause = "OWASP API Security Top 10, API1:2023",
        Cause = "A list that is filtered by what the client asks for and not by who asks.",
        Example = "GET /orders with the credentials of another customer has order 7 of the first.",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (OtherIdentity.MadeIn(exchange) is not { } made || exchange.Case.Access != Access.Other) return NotApplicable("nobody lists here what another made");
        if (Undecided(exchange.Answer) is { } reason) return NotApplicable(reason);
        if (!exchange.Answer.IsSuccess) return Passed;
        if (PlainJson.Read(exchange.Answer.Body.Span) is not { } body) return NotApplicable("the list cannot be read");
        return Find(body, "", made) is { } at ? Failed(Listed(exchange, made, at), context) : Passed;
    }

    /// <summary>Where an item stands that has the id where what was made has it.</summary>
    private static string? Find(JsonElement value, string pointer, TakenValue made) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Select(p => Find(p.Value, $"{pointer}/{p.Name}", made)).FirstOrDefault(f => f is not null),
        JsonValueKind.Array => value.EnumerateArray().Index().Select(i => IsIt(i.Item, made) ? $"{pointer}/{i.Index}" : null).FirstOrDefault(f => f is not null),
        _ => null,
    };

    private static bool IsIt(JsonElement item, TakenValue made) => made.Pointer.StartsWith('/')
        ? JsonPointer.TryResolve(item, made.Pointer, out var id) && id.ToString() == made.Value
        : item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Any(p => p.Value.ValueKind == JsonValueKind.String && p.Value.GetString() == made.Value);

    private static Finding Listed(Exchange exchange, TakenValue made, string at) => new()
    {
        Title = "What one identity made is in a list of another",
        Expected = $"no item {made.Value}: it was made by somebody else",
        Actual = $"the item at {at}",
        Promise = exchange.Case.Operation.Place,
        Instance = at,
        Cause = "listed by another",
    };
}
