using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Conformance.Spec.Schemas.Errors;

/// <summary>Says in plain words what a value is.</summary>
internal static class Wording
{
    private const int Longest = 80;

    public static string Describe(JsonElement instance) => instance.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => $"the boolean {Raw(instance)}",
        JsonValueKind.Number => $"the number {Raw(instance)}",
        JsonValueKind.String => $"the string {Raw(instance)}",
        JsonValueKind.Array => $"an array of {Count(instance.GetArrayLength(), "item")}",
        JsonValueKind.Object => $"an object of {Count(instance.GetPropertyCount(), "property", "properties")}",
        _ => "nothing",
    };

    /// <summary>A value as written, shortened; also one with bytes that are no UTF-8.</summary>
    public static string Raw(JsonElement instance) => Shorten(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(instance)));

    public static string Count(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? $"{one}s")}");

    public static string List(IEnumerable<string> values, string conjunction)
    {
        var all = values.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {conjunction} {all[^1]}";
    }

    /// <summary>At most <paramref name="most"/> of the values, then how many more there are.</summary>
    public static string Some(IReadOnlyCollection<string> values, int most = 12) => values.Count <= most
        ? string.Join(", ", values)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", values.Take(most))} and {values.Count - most} more");

    public static string Quote(string text) => Shorten($"\"{text}\"");

    public static string Shorten(string text) => text.Length <= Longest
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{text[..(Longest - 20)]}… ({text.Length} characters)");
}
