using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Json;

/// <summary>Says in a reader's words what the JSON parser stumbled over.</summary>
internal static class JsonFaults
{
    internal static Diagnostic Describe(string file, ReadOnlySpan<byte> text, JsonException fault)
    {
        var offset = OffsetOf(text, fault);
        var at = new PositionCounter().Advance(text, offset);
        var (message, expected) = Explain(text, offset);
        return SourceFaults.Syntax(file, at, message, expected);
    }

    private static (string Message, string Expected) Explain(ReadOnlySpan<byte> text, int offset)
    {
        if (offset >= text.Length) return ("The file ends before its JSON does.", "Close every object, array and string.");
        var isAfterComma = text[..offset].TrimEnd(" \t\r\n"u8) is [.., (byte)','];
        return text[offset..] switch
        {
            [(byte)'}' or (byte)']', ..] when isAfterComma => ("A comma stands before the closing bracket.", "Remove the comma."),
            [(byte)'/', (byte)'/' or (byte)'*', ..] => ("A comment stands here.", "JSON has no comments: remove it, or name the file .yaml and write '#'."),
            [(byte)'\'', ..] => ("A single quote stands here.", "Put names and text between double quotes."),
            [< 0x20, ..] => ($"The control character U+{text[offset]:X4} stands here.", "Within text write it as an escape."),
            _ => ($"'{Shown(text[offset..])}' cannot stand here.", "JSON (RFC 8259) was expected: a value, or a name, comma, colon or closing bracket."),
        };
    }

    private static string Shown(ReadOnlySpan<byte> rest)
    {
        System.Text.Rune.DecodeFromUtf8(rest, out var rune, out _);
        return rune.ToString();
    }

    /// <summary>The exception counts lines from zero and bytes within the line.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> text, JsonException fault)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            var next = text[offset..].IndexOf((byte)'\n');
            if (next < 0) break;
            offset += next + 1;
        }

        return (int)Math.Min(offset + (fault.BytePositionInLine ?? 0), text.Length);
    }
}
