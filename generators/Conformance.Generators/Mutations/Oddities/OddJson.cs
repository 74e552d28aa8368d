using System.Text;
using System.Text.Json;
using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>JSON on which readers differ, or that none of them likes.</summary>
internal sealed class OddJson : IOddities
{
    private const int Deep = 2000;
    private const int Overlong = 100_000;

    private static readonly (string Words, Func<byte[], byte[]?> Apply)[] Ways =
    [
        ("a name twice", Twice),
        ("bytes that are no UTF-8", j => InString(j, [0xFF, 0xFE])),
        ("NUL in a string, escaped", j => InString(j, [.. "\\u0000"u8])),
        ("a control character in a string", j => InString(j, [0x01])),
        ("half of a surrogate pair", j => InString(j, [.. "\\ud800"u8])),
        ("an overlong string", j => InString(j, [.. Enumerable.Repeat((byte)'a', Overlong)])),
        ("a byte order mark", j => [.. "\uFEFF"u8, .. j]),
        ("a comment", j => [.. j, .. "// comment"u8]),
        ("text behind it", j => [.. j, .. " {}"u8]),
        ("a comma too many", j => j is [.., (byte)'}' or (byte)']'] ? [.. j[..^1], (byte)',', j[^1]] : null),
        ("single quotes", j => [.. j.Select(b => b == '"' ? (byte)'\'' : b)]),
        ("NaN", j => InNumber(j, "NaN")),
        ("leading zeros", j => InNumber(j, "0005")),
        ("a plus sign", j => InNumber(j, "+5")),
        ("a fraction of zero", j => InNumber(j, "5.0")),
        ("a number beyond doubles", j => InNumber(j, "1e400")),
        ("a number of 400 digits", j => InNumber(j, new string('9', 400))),
        ("minus zero", j => InNumber(j, "-0")),
        ($"{Deep} arrays in one another", _ => [.. Enumerable.Repeat((byte)'[', Deep), .. Enumerable.Repeat((byte)']', Deep)]),
        ("1,000 properties more", More),
        ("names that languages know", j => Added(j, "\"__proto__\":{\"admin\":true},\"constructor\":{\"prototype\":{}}")),
        ("UTF-16", j => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(j))),
    ];

    /// <inheritdoc/>
    public string Id => "odd-json";

    /// <inheritdoc/>
    public string Summary => "JSON with duplicate keys, invalid UTF-8, a byte order mark, comments, odd and huge numbers, deep nesting, overlong strings.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) => slots.Bodies.FirstOrDefault(b => MediaTypes.IsJson(b.MediaType)) is { } slot
        ? Ways.Select(w => new Oddity($"body: {w.Words}", Probe.Robustness, r => Change(r, w.Apply)) { Slot = slot })
        : [];

    private static Request? Change(Request request, Func<byte[], byte[]?> apply) =>
        request.Body is { IsEmpty: false } body && apply(body.ToArray()) is { } changed ? request with { Body = changed } : null;

    /// <summary>The first member once more, with null.</summary>
    private static byte[]? Twice(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 512 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName) return null;
        return [.. json[..^1], (byte)',', .. json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], .. "null}"u8];
    }

    private static byte[] More(byte[] json) => Added(json, string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"further{i}\":{i}"))) ?? json;

    private static byte[]? Added(byte[] json, string members) => json switch
    {
        [(byte)'{', (byte)'}'] => Encoding.UTF8.GetBytes($"{{{members}}}"),
        [(byte)'{', .., (byte)'}'] => [.. json[..^1], (byte)',', .. Encoding.UTF8.GetBytes(members), (byte)'}'],
        _ => null,
    };

    /// <summary>Bytes at the beginning of the first string that is a value.</summary>
    private static byte[]? InString(byte[] json, byte[] bytes) =>
        Find(json, JsonTokenType.String) is { } at ? [.. json[..(at.Start + 1)], .. bytes, .. json[(at.Start + 1)..]] : null;

    /// <summary>Text instead of the first number; of the first string where there is none.</summary>
    private static byte[]? InNumber(byte[] json, string text) =>
        (Find(json, JsonTokenType.Number) ?? Find(json, JsonTokenType.String)) is { } at ? [.. json[..at.Start], .. Encoding.ASCII.GetBytes(text), .. json[at.End..]] : null;

    private static (int Start, int End)? Find(byte[] json, JsonTokenType kind)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 512 });
        while (reader.Read())
        {
            if (reader.TokenType == kind) return ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
        }

        return null;
    }
}
