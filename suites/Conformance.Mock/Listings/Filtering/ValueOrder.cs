using System.Globalization;
using System.Text.Json;

namespace Conformance.Mock.Listings.Filtering;

/// <summary>How values compare: instants as instants, numbers as numbers, text without case.</summary>
internal static class ValueOrder
{
    /// <summary>True if two values mean the same.</summary>
    public static bool AreEqual(JsonElement left, JsonElement right) => left.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => left.ValueKind == right.ValueKind,
        _ => Compare(left, right) == 0,
    };

    /// <summary>True if an operator of the SCIM form holds between two values.</summary>
    public static bool Holds(JsonElement left, string @operator, JsonElement right) => @operator switch
    {
        "eq" => AreEqual(left, right),
        "co" => Text(left).Contains(Text(right), StringComparison.OrdinalIgnoreCase),
        "sw" => Text(left).StartsWith(Text(right), StringComparison.OrdinalIgnoreCase),
        "ew" => Text(left).EndsWith(Text(right), StringComparison.OrdinalIgnoreCase),
        "gt" => Compare(left, right) > 0,
        "ge" => Compare(left, right) >= 0,
        "lt" => Compare(left, right) < 0,
        "le" => Compare(left, right) <= 0,
        _ => false,
    };

    /// <summary>The order of two values; text where the two are of different kinds.</summary>
    public static int Compare(JsonElement left, JsonElement right)
    {
        if (left.ValueKind == JsonValueKind.Number && right.ValueKind == JsonValueKind.Number) return left.GetDouble().CompareTo(right.GetDouble());
        var (first, second) = (Text(left), Text(right));
        return IsInstant(first, out var earlier) && IsInstant(second, out var later)
            ? earlier.CompareTo(later)
            : string.Compare(first, second, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsInstant(string text, out DateTimeOffset instant)
    {
        instant = default;
        return text.Length >= 10 && char.IsAsciiDigit(text[0]) && text[4] == '-'
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
