using System.Text.Json;

namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>An item of a page.</summary>
/// <param name="Key">What tells it from the others, or null where it has no id.</param>
/// <param name="Json">The item.</param>
public sealed record ListedItem(string? Key, JsonElement Json);
