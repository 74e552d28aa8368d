using System.Text.Json;

namespace Conformance.Generators.Mutations.Arrays;

/// <summary>Sizes of arrays.</summary>
internal static class ArraySize
{
    /// <summary>More items cost more than they tell.</summary>
    public const int Most = 1000;

    /// <summary>The first items of an array; nothing of what is none.</summary>
    public static IEnumerable<JsonElement> First(JsonElement value, int count) => value.ValueKind == JsonValueKind.Array
        ? [JsonSplice.Items(value.EnumerateArray().Take(count))]
        : [];
}
