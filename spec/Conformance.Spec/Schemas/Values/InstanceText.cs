using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Conformance.Spec.Schemas.Values;

/// <summary>The text of a JSON string as UTF-8, without copying where it is written without escapes. A lone surrogate escape becomes
/// its three-byte form, so that every JSON string has a text.</summary>
internal ref struct InstanceText
{
    private byte[]? _rented;

    public InstanceText(JsonElement text, Span<byte> buffer)
        : this(JsonMarshal.GetRawUtf8Value(text)[1..^1], buffer)
    {
    }

    /// <param name="raw">As written between the quotes.</param>
    /// <param name="buffer">Room for the unescaped text; a longer one is rented.</param>
    public InstanceText(ReadOnlySpan<byte> raw, Span<byte> buffer)
    {
        var escape = raw.IndexOf((byte)'\\');
        if (escape < 0)
        {
            Utf8 = raw;
            return;
        }

        if (raw.Length > buffer.Length) buffer = _rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        Utf8 = buffer[..JsonEscapes.Unescape(raw, escape, buffer)];
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>How many characters (code points) a text has.</summary>
    public static int CountCharacters(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var unit in text) count += (unit & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }

    /// <summary>The name of a member, also where it holds half a surrogate pair.</summary>
    public static string NameOf(JsonProperty member)
    {
        using var name = new InstanceText(JsonMarshal.GetRawUtf8PropertyName(member), stackalloc byte[256]);
        return name.ToString();
    }

    public void Dispose()
    {
        if (_rented is null) return;
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
    }

    public override readonly string ToString() => Encoding.UTF8.GetString(Utf8);
}
