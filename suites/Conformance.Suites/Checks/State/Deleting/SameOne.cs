using System.Text.Json;
using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Deleting;

/// <summary>Tells what was deleted from something else that got its id.</summary>
internal static class SameOne
{
    /// <summary>Why something with the id of what was deleted is not the same, or null.</summary>
    /// <param name="story">The story; what reads showed of it before is what it is known by.</param>
    /// <param name="shown">What has its id now.</param>
    public static string? Denial(StateStory story, JsonElement? shown)
    {
        if (shown is not { ValueKind: JsonValueKind.Object } now || story.Find(ActKind.Read)?.Shown is not { ValueKind: JsonValueKind.Object } before) return null;
        if (story.Creation?.Sent is not { ValueKind: JsonValueKind.Object } sent) return null;
        string[] marks = [.. sent.EnumerateObject().Select(m => m.Name).Where(n => Text(before, n) is not null && Text(now, n) is not null)];
        return marks.Length > 0 && marks.All(n => Text(before, n) != Text(now, n)) ? "something else has its id now" : null;
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value.GetRawText() : null;
}
