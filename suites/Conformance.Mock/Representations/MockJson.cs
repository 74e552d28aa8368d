using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Conformance.Mock.Representations;

/// <summary>What the mock turns into JSON and back, without reflection.</summary>
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class MockJson : JsonSerializerContext
{
    /// <summary>A node as UTF-8 JSON.</summary>
    public static ReadOnlyMemory<byte> Bytes(JsonNode? node) => JsonSerializer.SerializeToUtf8Bytes(node, Default.JsonNode!);

    /// <summary>UTF-8 JSON as a value that needs no disposal.</summary>
    public static JsonElement Element(ReadOnlyMemory<byte> bytes) => System.Text.Json.JsonElement.Parse(bytes.Span);
}
