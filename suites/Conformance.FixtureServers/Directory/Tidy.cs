using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Directory;

/// <summary>Tidies up what is stored.</summary>
internal static class Tidy
{
    /// <summary>Changes the members that are there to their tidy form.</summary>
    public static JsonObject Up(JsonObject members, Twists twists)
    {
        Text(members, "name", t => t.Trim() is { Length: > 0 } trimmed ? trimmed : t);
        Text(members, "email", t => (twists.Has("email-cut") && t.IndexOf('@', StringComparison.Ordinal) is > 3 and var at ? t[..3] + t[at..] : t).ToLowerInvariant());
        Text(members, "site", t => t.ToLowerInvariant());
        Text(members, "metAt", t => Utc(t, twists.Has("instant-shifted")));
        if (members["tags"] is JsonArray tags) members["tags"] = new JsonArray([.. tags.Select(t => (string)t!).Order(StringComparer.Ordinal).Select(t => JsonValue.Create(t))]);
        return members;
    }

    /// <summary>Adds what a new or replaced contact has by default.</summary>
    public static JsonObject WithDefaults(JsonObject members)
    {
        members.TryAdd("priority", 3);
        return members;
    }

    private static void Text(JsonObject members, string name, Func<string, string> tidy)
    {
        if (members[name] is JsonValue value) members[name] = tidy((string)value!);
    }

    private static string Utc(string text, bool isShifted)
    {
        var instant = Is.InstantOf(text)!.Value;
        var utc = isShifted ? new DateTimeOffset(instant.DateTime, TimeSpan.Zero).AddHours(1) : instant.ToUniversalTime();
        return utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
    }
}
