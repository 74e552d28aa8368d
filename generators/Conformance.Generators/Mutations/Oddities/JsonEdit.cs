using System.Text;
using System.Text.Json;
using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>JSON texts with one part changed as bytes: what comes out need not be JSON.</summary>
internal static class JsonEdit
{
    private static readonly JsonReaderOptions Reading = new() { MaxDepth = 512 };

    /// <summary>Changes of the first body of an operation that is JSON; none where no body is.</summary>
    public static IEnumerable<Oddity> OfBody(OperationSlots slots, IEnumerable<(string Words, Func<byte[], byte[]?> Apply)> ways) =>
        slots.Bodies.FirstOrDefault(b => MediaTypes.IsJson(b.MediaType)) is { } slot
            ? ways.Select(w => new Oddity($"body: {w.Words}", Probe.Robustness, r => Change(r, w.Apply)) { Slot = slot })
            : [];

    /// <summary>The first member once more, with null; null where there is no object, or nothing in it.</summary>
    public static byte[]? Twice(byte[] json)
    {
        var reader = new Utf8JsonReader(json, Reading);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName) return null;
        return [.. json[..^1], (byte)',', .. json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], .. "null}"u8];
    }

    /// <summary>An object with further members; null where it is none.</summary>
    public static byte[]? Added(byte[] json, string members) => json switch
    {
        [(byte)'{', (byte)'}'] => Encoding.UTF8.GetBytes($"{{{members}}}"),
        [(byte)'{', .., (byte)'}'] => [.. json[..^1], (byte)',', .. Encoding.UTF8.GetBytes(members), (byte)'}'],
        _ => null,
    };

    /// <summary>Bytes at the beginning of the first string that is a value; null where there is none.</summary>
    public static byte[]? InString(byte[] json, byte[] bytes) =>
        Find(json, JsonTokenType.String) is { } at ? [.. json[..(at.Start + 1)], .. bytes, .. json[(at.Start + 1)..]] : null;

    /// <summary>Text instead of the first number; of the first string where there is none.</summary>
    public static byte[]? InNumber(byte[] json, string text) =>
        (Find(json, JsonTokenType.Number) ?? Find(json, JsonTokenType.String)) is { } at ? [.. json[..at.Start], .. Encoding.ASCII.GetBytes(text), .. json[at.End..]] : null;

    private static Request? Change(Request request, Func<byte[], byte[]?> apply) =>
        request.Body is { IsEmpty: false } body && apply(body.ToArray()) is { } changed ? request with { Body = changed } : null;

    private static (int Start, int End)? Find(byte[] json, JsonTokenType kind)
    {
        var reader = new Utf8JsonReader(json, Reading);
        while (reader.Read())
        {
            if (reader.TokenType == kind) return ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
        }

        return null;
    }
}
