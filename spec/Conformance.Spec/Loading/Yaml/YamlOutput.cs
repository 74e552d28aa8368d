using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>The JSON written so far and the places of its values; what was written once can be written again.</summary>
internal sealed class YamlOutput : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);

    internal YamlOutput() => Json = new Utf8JsonWriter(_bytes, Options);

    internal Utf8JsonWriter Json { get; }

    internal NodeTableBuilder Nodes { get; } = new();

    internal int Written => (int)(Json.BytesCommitted + Json.BytesPending);

    /// <summary>The JSON that an anchor stands for; the comma that may stand before it does not belong to it.</summary>
    internal byte[] BytesOf(YamlAnchor anchor)
    {
        Json.Flush();
        var bytes = _bytes.WrittenSpan.Slice(anchor.Start, anchor.Length);
        return (bytes[0] == (byte)',' ? bytes[1..] : bytes).ToArray();
    }

    /// <summary>Writes a value once more: its JSON and the places of all within it; the value itself stands at <paramref name="at"/>.</summary>
    internal void Repeat(ReadOnlySpan<byte> json, int node, int count, Position at)
    {
        Nodes.Repeat(node, count, at);
        Json.WriteRawValue(json, skipInputValidation: true);
    }

    internal ConvertedYaml Finish(IReadOnlyList<Diagnostic> warnings)
    {
        Json.Flush();
        return new ConvertedYaml(_bytes.WrittenMemory, Nodes.Build()) { Warnings = warnings };
    }

    public void Dispose() => Json.Dispose();
}
