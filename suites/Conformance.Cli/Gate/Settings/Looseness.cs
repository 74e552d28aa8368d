using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Cli.Gate.Settings;

/// <summary>How the members of two settings files compare in strictness.</summary>
internal static class Looseness
{
    /// <summary>Words that say what something is, not how strict it is.</summary>
    private static readonly string[] Silent = ["reason", "until"];

    /// <summary>A list of what is let through has an entry that it did not have, or one for longer.</summary>
    public static IEnumerable<string> LetsThroughMore(JsonElement before, JsonElement after)
    {
        var known = Items(before).Select(i => (Key: KeyOf(i), Until: Until(i))).ToList();
        return Items(after).Index()
            .Where(i => !IsDemand(i.Item) && !known.Exists(k => k.Key == KeyOf(i.Item) && string.CompareOrdinal(Until(i.Item), k.Until) <= 0))
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"/{i.Index}"));
    }

    /// <summary>A list of what is demanded lacks an entry that it had; without a list everything is demanded.</summary>
    public static IEnumerable<string> DemandsLess(JsonElement before, JsonElement after)
    {
        if (after.ValueKind != JsonValueKind.Array) return [];
        if (before.ValueKind != JsonValueKind.Array) return [""];
        return Items(before).Select(KeyOf).Except(Items(after).Select(KeyOf), StringComparer.Ordinal).Any() ? [""] : [];
    }

    /// <summary>Any list of an object lets more through.</summary>
    public static IEnumerable<string> AnyLetsThroughMore(JsonElement before, JsonElement after) => Members(after)
        .SelectMany(m => LetsThroughMore(Member(before, m.Name), m.Value).Select(p => $"/{m.Name}{p}"));

    /// <summary>What was true no longer is.</summary>
    public static IEnumerable<string> IsUnset(JsonElement before, JsonElement after) =>
        before.ValueKind == JsonValueKind.True && after.ValueKind != JsonValueKind.True ? [""] : [];

    /// <summary>A number of an object fell.</summary>
    public static IEnumerable<string> AnyFell(JsonElement before, JsonElement after) => Members(before)
        .Where(m => m.Value.ValueKind == JsonValueKind.Number && Number(Member(after, m.Name)) < m.Value.GetDouble())
        .Select(m => after.ValueKind == JsonValueKind.Object ? $"/{m.Name}" : "");

    /// <summary>A rule of the gate weighs less than before.</summary>
    public static IEnumerable<string> WeighsLess(JsonElement before, JsonElement after) => Members(after)
        .Where(m => Rank(m.Value.ToString()) < Rank(Member(before, m.Name) is { ValueKind: JsonValueKind.String } level ? level.GetString()! : RuleTable.Standard.Find(m.Name)?.Level.ToString() ?? ""))
        .Select(m => $"/{m.Name}");

    private static int Rank(string level) => level.ToUpperInvariant() switch { "BREAKING" => 2, "WARNING" => 1, _ => 0 };

    private static double Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : 0;

    /// <summary>An entry of a profile's <c>checks</c> may also make a check stricter.</summary>
    private static bool IsDemand(JsonElement item) => Member(item, "severity") is { ValueKind: JsonValueKind.String } severity && severity.ValueEquals("error");

    private static string Until(JsonElement item) => Member(item, "until") is { ValueKind: JsonValueKind.String } until ? until.GetString()! : "";

    private static string KeyOf(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) return item.GetRawText();
        var bare = JsonObject.Create(item)!;
        foreach (var word in Silent) bare.Remove(word);
        return bare.ToJsonString();
    }

    private static JsonElement[] Items(JsonElement list) => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static JsonProperty[] Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : [];

    private static JsonElement Member(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : default;
}
