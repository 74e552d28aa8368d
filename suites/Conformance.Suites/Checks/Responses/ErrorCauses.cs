namespace Conformance.Suites.Checks.Responses;

/// <summary>What a request did wrong, in the words by which a profile's table of error codes speaks of it.</summary>
internal static class ErrorCauses
{
    /// <summary>Constraints that many servers check while they read the body, so that breaking them is a malformed body too.</summary>
    private static readonly HashSet<string> WhileReading = new(StringComparer.Ordinal)
    {
        "type", "enum", "const", "format", "required", "nullable", "additionalProperties", "unevaluatedProperties", "oneOf", "anyOf", "discriminator",
    };

    /// <summary>The words; none where a request did nothing wrong, or nothing that the table speaks of.</summary>
    public static IReadOnlyList<string> Of(Exchange exchange, CheckContext context)
    {
        var causes = new List<string>(Of(exchange.Case));
        if (Permissions.MadeUp(exchange.Case, context) is not null) causes.AddRange(["unknown-id", "unknown-path"]);
        if (exchange.Case.Access == Access.Other) causes.AddRange(["scope", "unknown-id"]);
        if (Permissions.LacksCredential(exchange, context)) causes.Add("credentials");
        return causes;
    }

    /// <summary>True for what may happen to any request.</summary>
    public static bool IsAnyones(string when) => when is "unavailable" or "rate-limit" or "read-only" or "server" or "state";

    private static string[] Of(TestCase testCase) => testCase.Probe switch
    {
        Probe.Constraint when testCase.Keyword == "syntax" => ["malformed"],
        Probe.Constraint => testCase.Keyword is { } keyword && WhileReading.Contains(keyword) ? ["constraint", "malformed"] : ["constraint"],
        Probe.ContentType => ["content-type", "constraint", "malformed"],
        Probe.UnknownId => ["unknown-id", "unknown-path", "constraint", "malformed"],
        Probe.Method => ["method"],
        Probe.Credentials => ["credentials"],
        Probe.Scope => ["scope", "unknown-id"],
        Probe.OddPath => ["unknown-path", "unknown-id", "constraint", "malformed"],
        _ => [],
    };
}
