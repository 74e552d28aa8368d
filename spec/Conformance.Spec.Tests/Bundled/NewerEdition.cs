using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Conformance.Model;

namespace Conformance.Spec.Tests.Bundled;

/// <summary>
/// A later edition of the management API, made from the bundled one: 50 operations more, 20 fewer, every operation id and every
/// path parameter renamed.
/// </summary>
internal static partial class NewerEdition
{
    private const int Added = 50;

    /// <summary>The 20 operations that the edition drops: all that three entries of the profile speak of, and some more.</summary>
    private static readonly string[] Dropped =
    [
        "/api/v1/eventHooks", "/api/v1/eventHooks/{eventHookId}", "/api/v1/eventHooks/{eventHookId}/lifecycle/activate",
        "/api/v1/eventHooks/{eventHookId}/lifecycle/deactivate", "/api/v1/eventHooks/{eventHookId}/lifecycle/verify",
        "/attack-protection/api/v1/authenticator-settings", "/attack-protection/api/v1/user-lockout-settings",
        "/api/v1/directories/{appInstanceId}/groups/modify", "/api/v1/trustedOrigins", "/api/v1/trustedOrigins/{trustedOriginId}",
        "/api/v1/roles/{roleRef}/subscriptions", "/api/v1/roles/{roleRef}/subscriptions/{notificationType}",
    ];

    /// <summary>Writes the edition to a file and reads it as anybody's document.</summary>
    internal static async Task<Contract> LoadAsync(string folder)
    {
        var root = (await BundledContract.LoadAsync("okta-management")).Document.Root;
        var path = Path.Combine(folder, "okta-next.json");
        await File.WriteAllTextAsync(path, Make(JsonNode.Parse(root.GetRawText())!).ToJsonString(), Encoding.UTF8);
        return await BundledContract.ReadAsync(path);
    }

    private static JsonNode Make(JsonNode document)
    {
        var paths = document["paths"]!.AsObject();
        foreach (var path in Dropped) paths.Remove(path);
        foreach (var path in paths.Select(p => p.Key).ToArray()) Rename(paths, path);
        for (var i = 0; i < Added; i++) paths.Add($"/governance/api/v1/reviews{i}", Extra(i));
        foreach (var parameter in document["components"]!["parameters"]!.AsObject().Where(p => p.Value!["in"]!.GetValue<string>() == "path"))
        {
            parameter.Value!["name"] = New(parameter.Value!["name"]!.GetValue<string>());
        }

        return document;
    }

    private static void Rename(JsonObject paths, string path)
    {
        var item = paths[path]!;
        paths.Remove(path);
        foreach (var operation in item.AsObject().Where(m => m.Value is JsonObject o && o.ContainsKey("operationId")))
        {
            operation.Value!["operationId"] = $"v2_{operation.Value["operationId"]}";
            foreach (var parameter in (operation.Value["parameters"] as JsonArray ?? []).Where(p => p?["in"]?.GetValue<string>() == "path"))
            {
                parameter!["name"] = New(parameter["name"]!.GetValue<string>());
            }
        }

        paths.Add(PathParameter().Replace(path, m => $"{{{New(m.Groups[1].Value)}}}"), item);
    }

    private static string New(string name) => $"the{char.ToUpperInvariant(name[0])}{name[1..]}";

    private static JsonNode Extra(int number) => JsonSerializer.SerializeToNode(new Dictionary<string, object>
    {
        ["get"] = new Dictionary<string, object>
        {
            ["operationId"] = $"listReviews{number}",
            ["tags"] = new[] { "Reviews" },
            ["responses"] = new Dictionary<string, object> { ["200"] = new { description = "OK" } },
            ["x-okta-lifecycle"] = new { lifecycle = "BETA", isGenerallyAvailable = false },
        },
    })!;

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex PathParameter();
}
