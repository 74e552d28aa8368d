using System.Text.Json;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Cases.Stateful;
using Conformance.Spec.Resources;

namespace Conformance.Suites.Checks.State.Creating;

/// <summary>Tells why a list need not have an item though the item is there.</summary>
internal static class ListSilence
{
    private static readonly string[] Choosing =
        ["status", "state", "active", "enabled", "disabled", "archived", "deleted", "hidden", "visible", "draft", "published", "type", "kind", "lifecycle"];

    /// <summary>The reason, or null where the list must have it.</summary>
    public static string? Of(StateScenario scenario, StateStory story, ListWalk walk, CheckContext context)
    {
        if (walk.Pages.FirstOrDefault(p => !p.IsPage) is { Problem: var problem }) return $"the list could not be read: {problem}";
        if (!walk.IsWhole) return "the end of the list was not reached within the bound";
        if (walk.Pages.Select(p => p.Total).OfType<decimal>().Distinct().Count() > 1) return "others were writing: the list grew or shrank while it was read";
        if (Required(scenario.Listing!) is { } parameter) return $"the list chooses by the required parameter '{parameter}'";
        if (Default(scenario.Listing!, new SchemaFacts(context.Schemas)) is { } filter) return $"the list chooses by default: '{filter}'";
        return Unlike(story, walk) is { } property ? $"the list may choose by default: no item has the '{property}' of what was made" : null;
    }

    private static IEnumerable<Parameter> Query(Listing listing) =>
        listing.Operation.Parameters.Where(p => p.Location == ParameterLocation.Query && p != listing.Limit && p != listing.Position);

    private static string? Required(Listing listing) => Query(listing).FirstOrDefault(p => p.Required)?.Name;

    /// <summary>A filter of the name of a property, with a default value.</summary>
    private static string? Default(Listing listing, SchemaFacts facts) => Query(listing)
        .Where(p => p.Schema is { } schema && facts.Keyword(schema, "default") is not null)
        .Where(p => listing.Item is not { } item || facts.Property(item, p.Name) is not null || IsChoosing(p.Name))
        .Select(p => p.Name)
        .FirstOrDefault();

    /// <summary>A state, or a switch, that what was made has and nothing on the list has.</summary>
    private static string? Unlike(StateStory story, ListWalk walk)
    {
        var items = walk.Items.Select(i => i.Json).Where(i => i.ValueKind == JsonValueKind.Object).ToList();
        if (items.Count == 0 || (story.Find(ActKind.Read) ?? story.Creation)?.Shown is not { ValueKind: JsonValueKind.Object } made) return null;
        return made.EnumerateObject()
            .Where(m => IsChoosing(m.Name) && m.Value.ValueKind is JsonValueKind.String or JsonValueKind.True or JsonValueKind.False)
            .Where(m => items.Any(i => i.TryGetProperty(m.Name, out _)) && !items.Any(i => i.TryGetProperty(m.Name, out var other) && other.ToString() == m.Value.ToString()))
            .Select(m => m.Name)
            .FirstOrDefault();
    }

    private static bool IsChoosing(string name) => Choosing.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase));
}
