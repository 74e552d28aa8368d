using System.Text.Json;

namespace Conformance.Reports.Html.Data;

/// <summary>Short forms for what the page's data is made of.</summary>
internal static class JsonRows
{
    public static void WriteStrings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void WriteNumbers(this Utf8JsonWriter json, ReadOnlySpan<byte> name, params ReadOnlySpan<int> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    public static void WriteRow(this Utf8JsonWriter json, string name, params ReadOnlySpan<int> values)
    {
        json.WriteStartArray();
        json.WriteStringValue(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    public static void WriteRow(this Utf8JsonWriter json, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
