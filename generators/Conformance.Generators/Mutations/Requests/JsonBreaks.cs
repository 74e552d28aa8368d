using System.Text.Json;

namespace Conformance.Generators.Mutations.Requests;

/// <summary>JSON made into something that is none. Null where the text gives no occasion.</summary>
internal static class JsonBreaks
{
    /// <summary>An object, array or string without its last character.</summary>
    public static byte[]? WithoutEnd(byte[] json) => json is [.., (byte)'}' or (byte)']' or (byte)'"'] && json.Length > 1 ? json[..^1] : null;

    /// <summary>The text up to the end of its last string, whose quote is missing.</summary>
    public static byte[]? OpenString(byte[] json) => Last(json, JsonTokenType.String) is { } end ? json[..(end - 1)] : null;

    /// <summary>A colon is a blank.</summary>
    public static byte[]? WithoutColon(byte[] json)
    {
        if (First(json, JsonTokenType.PropertyName) is not { } at) return null;
        var colon = Array.IndexOf(json, (byte)':', at);
        return colon < 0 ? null : Blank(json, colon);
    }

    /// <summary>A comma between two members or items is a blank.</summary>
    public static byte[]? WithoutComma(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 512 });
        var end = 0L;
        while (reader.Read())
        {
            var gap = json.AsSpan((int)end, (int)(reader.TokenStartIndex - end)).IndexOf((byte)',');
            if (gap >= 0) return Blank(json, (int)end + gap);
            end = reader.BytesConsumed;
        }

        return null;
    }

    /// <summary>A word that JSON does not know.</summary>
    public static byte[] BareWord(byte[] json) => [.. "undefined"u8];

    private static byte[] Blank(byte[] json, int at)
    {
        var changed = json.ToArray();
        changed[at] = (byte)' ';
        return changed;
    }

    /// <summary>Where the first token of a kind ends.</summary>
    private static int? First(byte[] json, JsonTokenType kind)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 512 });
        while (reader.Read())
        {
            if (reader.TokenType == kind) return (int)reader.TokenStartIndex + Length(reader);
        }

        return null;
    }

    /// <summary>Where the last token of a kind ends.</summary>
    private static int? Last(byte[] json, JsonTokenType kind)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 512 });
        int? end = null;
        while (reader.Read())
        {
            if (reader.TokenType == kind) end = (int)reader.TokenStartIndex + Length(reader);
        }

        return end;
    }

    /// <summary>A string with its quotes.</summary>
    private static int Length(Utf8JsonReader reader) => reader.ValueSpan.Length + 2;
}
