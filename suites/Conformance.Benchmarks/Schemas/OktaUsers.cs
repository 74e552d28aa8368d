using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;

namespace Conformance.Benchmarks.Schemas;

/// <summary>The bundled contract and a list of 20 users as it answers them, 41 KB.</summary>
internal static class OktaUsers
{
    private const int Count = 20;

    private static readonly string[] ProfileNames =
    [
        "city", "costCenter", "department", "displayName", "division", "employeeNumber", "firstName", "honorificPrefix", "honorificSuffix", "lastName",
        "locale", "manager", "managerId", "middleName", "mobilePhone", "nickName", "organization", "postalAddress", "preferredLanguage", "primaryPhone",
        "profileUrl", "state", "streetAddress", "timezone", "title", "userType", "zipCode",
    ];

    /// <summary>Waits: a benchmark's setup in process is not awaited.</summary>
    public static Contract Load()
    {
        var path = BundledContracts.DocumentPath("okta-management") ?? throw new InvalidOperationException("The bundled contract is missing.");
        var result = new ContractLoader(new LoadOptions()).LoadAsync(path, CancellationToken.None).GetAwaiter().GetResult();
        return result.Contract ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <summary>The schema of the list's answer.</summary>
    public static Schema ListSchema(Contract contract) =>
        contract.Operations.Single(operation => operation.Key == "GET /api/v1/users").ResponseFor(200)!.Content[0].Schema!;

    public static byte[] List() =>
        System.Text.Encoding.UTF8.GetBytes(new JsonArray([.. Enumerable.Range(0, Count).Select(User)]).ToJsonString());

    private static JsonObject User(int number) => new()
    {
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"00ub0oNGTSWTBKOL{number:D4}"),
        ["status"] = "ACTIVE",
        ["created"] = "2024-06-24T16:39:18.000Z",
        ["activated"] = "2024-06-24T16:39:19.000Z",
        ["statusChanged"] = "2024-06-24T16:39:19.000Z",
        ["lastLogin"] = "2024-08-24T17:39:19.250Z",
        ["lastUpdated"] = "2024-08-27T16:39:19.000Z",
        ["passwordChanged"] = null,
        ["type"] = new JsonObject { ["id"] = "otyfnjfba4ye7pgjB0g4", ["name"] = "user", ["displayName"] = "User", ["default"] = true },
        ["profile"] = Profile(number),
        ["credentials"] = new JsonObject
        {
            ["password"] = new JsonObject(),
            ["recovery_question"] = new JsonObject { ["question"] = "What is the name of the first ship?" },
            ["provider"] = new JsonObject { ["type"] = "OKTA", ["name"] = "OKTA" },
        },
        ["_links"] = new JsonObject
        {
            ["self"] = new JsonObject { ["href"] = string.Create(CultureInfo.InvariantCulture, $"https://example.okta.com/api/v1/users/{number:D20}") },
            ["deactivate"] = Link(number, "deactivate"),
            ["suspend"] = Link(number, "suspend"),
            ["resetPassword"] = Link(number, "reset_password"),
        },
    };

    private static JsonObject Profile(int number)
    {
        var profile = new JsonObject
        {
            ["login"] = string.Create(CultureInfo.InvariantCulture, $"isaac.brock.{number}@example.com"),
            ["email"] = string.Create(CultureInfo.InvariantCulture, $"isaac.brock.{number}@example.com"),
            ["secondEmail"] = null,
            ["countryCode"] = "US",
        };
        foreach (var name in ProfileNames) profile[name] = $"a value of {name}";
        return profile;
    }

    private static JsonObject Link(int number, string action) => new()
    {
        ["href"] = string.Create(CultureInfo.InvariantCulture, $"https://example.okta.com/api/v1/users/{number:D20}/lifecycle/{action}"),
        ["method"] = "POST",
    };
}
