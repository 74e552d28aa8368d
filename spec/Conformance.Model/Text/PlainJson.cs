using System.Text.Json;
using System.Text.Unicode;

namespace Conformance.Model;

/// <summary>
/// JSON of which every text can be read: UTF-8 (RFC 8259 section 8.1) without half a surrogate pair (section 8.2). Whatever a server
/// sends is read here, before anybody asks an element for its text and gets an exception.
/// </summary>
public static class PlainJson
{
    /// <summary>The bytes as JSON that needs no disposal, or null where they are none, or hold a text that cannot be read.</summary>
    public static JsonElement? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || !Utf8.IsValid(bytes)) return null;
        try
        {
            return MayHoldHalfPairs(bytes) && HoldsHalfPair(bytes) ? null : JsonElement.Parse(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Why a text in JSON cannot be read, in words, or null.</summary>
    public static string? Problem(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json)) return "bytes that are not UTF-8 (RFC 8259 section 8.1)";
        return MayHoldHalfPairs(json) && HoldsHalfPair(json) ? "half a surrogate pair (RFC 8259 section 8.2)" : null;
    }

    /// <summary>Halves of surrogate pairs come as escapes alone: as bytes they are not UTF-8.</summary>
    private static bool MayHoldHalfPairs(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\\ud"u8) >= 0 || bytes.IndexOf("\\uD"u8) >= 0;

    private static bool HoldsHalfPair(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsReadable(reader)) return true;
        }

        return false;
    }

    private static bool IsReadable(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
