using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Diff.Scenarios;

/// <summary>
/// Reads the scenario files. An entry has a title, <c>base</c> and <c>revision</c>. With <c>at</c> these are schemas, which are put at each
/// place that it names; with <c>forth</c> they are what two documents have beyond a skeleton. <c>notice</c> is the number of days that the gate demands. Ids are those of each direction.
/// </summary>
internal static class ScenarioFiles
{
    public static IEnumerable<GateScenario> All() =>
        from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "gate-scenarios"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        from scenario in Read(path)
        select scenario;

    private static IEnumerable<GateScenario> Read(string path)
    {
        var result = JsonSource.Parse(path, File.ReadAllBytes(path));
        result.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        var file = Path.GetFileNameWithoutExtension(path);
        return from entry in JsonNode.Parse(result.Document!.Root.GetRawText())!.AsArray()
               from scenario in Of(file, entry!.AsObject())
               select scenario;
    }

    private static IEnumerable<GateScenario> Of(string file, JsonObject entry)
    {
        var version = entry["openapi"]?.GetValue<string>() ?? "3.0.3";
        var name = $"{file}: {entry["title"]}";
        var notice = entry["notice"]?.GetValue<int>() ?? 0;
        if (entry["at"] is not JsonObject places)
            return [new(name, ScenarioDocuments.With(version, entry["base"]), ScenarioDocuments.With(version, entry["revision"]), notice, Ids(entry["forth"])!, Ids(entry["back"]))];
        return places.Select(place => new GateScenario(
            $"{name}, {place.Key}",
            ScenarioDocuments.At(version, place.Key, entry["base"]),
            ScenarioDocuments.At(version, place.Key, entry["revision"]),
            notice,
            Ids(place.Value is JsonObject both ? both["forth"] : place.Value)!,
            Ids((place.Value as JsonObject)?["back"])));
    }

    private static List<string>? Ids(JsonNode? node) => node switch
    {
        null => null,
        JsonArray list => [.. list.Select(i => i!.GetValue<string>())],
        _ when node.GetValueKind() == JsonValueKind.String => [node.GetValue<string>()],
        _ => null,
    };
}
