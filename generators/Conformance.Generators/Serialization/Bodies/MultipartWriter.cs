using System.Buffers;
using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Bodies;

/// <summary>Multipart bodies (RFC 7578, OpenAPI 3.0 section 4.7.15.4): a part for each property, for arrays one for each item.</summary>
internal static class MultipartWriter
{
    private const string Boundary = "conformance-b7a1f0";

    /// <summary>Writes an object as parts; the boundary grows until no part holds it.</summary>
    public static SerializedBody Write(string mediaType, MediaContent content, Blueprint blueprint, JsonElement value)
    {
        return Write(mediaType, [.. Parts(content, blueprint, value)]);
    }

    /// <summary>Writes items as parts without names (OpenAPI 3.2 section 4.14.5).</summary>
    public static SerializedBody WriteItems(string mediaType, IReadOnlyList<JsonElement> items) =>
        Write(mediaType, [.. items.Select(i => ToPart(null, i, null, null))]);

    private static SerializedBody Write(string mediaType, List<Part> parts)
    {
        var boundary = Boundary;
        while (parts.Any(p => p.Bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(boundary)) >= 0)) boundary += "x";
        var body = new ArrayBufferWriter<byte>();
        foreach (var part in parts)
        {
            Append(body, $"--{boundary}\r\n{Disposition(part)}Content-Type: {part.ContentType}\r\n\r\n");
            body.Write(part.Bytes);
            Append(body, "\r\n");
        }

        Append(body, $"--{boundary}--\r\n");
        return new SerializedBody($"{mediaType}; boundary={boundary}", body.WrittenMemory);
    }

    private static IEnumerable<Part> Parts(MediaContent content, Blueprint blueprint, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) yield break;
        foreach (var property in value.EnumerateObject())
        {
            var (encoding, own) = (content.Encoding.GetValueOrDefault(property.Name), blueprint.MemberNamed(property.Name));
            var items = property.Value.ValueKind == JsonValueKind.Array && !IsJson(encoding) ? property.Value.EnumerateArray().Index() : [(-1, property.Value)];
            foreach (var (index, item) in items) yield return ToPart(property.Name, item, encoding, index < 0 ? own : own?.ItemAt(index));
        }
    }

    private static bool IsJson(PropertyEncoding? encoding) => encoding?.ContentType is { } type && MediaTypes.IsJson(FirstType(type));

    private static Part ToPart(string? name, JsonElement value, PropertyEncoding? encoding, Blueprint? blueprint)
    {
        var binary = blueprint is not null && MediaKinds.IsBinary(blueprint);
        var contentType = FirstType(encoding?.ContentType ?? Default(value, binary));
        var bytes = binary ? BodyWriter.Octets(value)
            : MediaTypes.IsJson(contentType) ? Encoding.UTF8.GetBytes(value.GetRawText())
            : Encoding.UTF8.GetBytes(ValueText.Of(value));
        return new Part(name, binary ? $"; filename=\"{FileName(contentType)}\"" : "", contentType, bytes);
    }

    private static string Default(JsonElement value, bool binary) =>
        binary ? "application/octet-stream"
        : value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? "application/json"
        : "text/plain";

    /// <summary>The first of the media types that an encoding lists; a range becomes a type within it.</summary>
    private static string FirstType(string types)
    {
        var first = types.Split(',')[0].Trim();
        return first switch
        {
            "*/*" or "*" or "application/*" => "application/octet-stream",
            "image/*" => "image/png",
            "text/*" => "text/plain",
            _ => first,
        };
    }

    private static string FileName(string contentType) => contentType switch
    {
        "image/png" => "upload.png",
        "application/json" => "upload.json",
        _ => "upload.bin",
    };

    private static string Disposition(Part part) =>
        part.Name is { } name ? $"Content-Disposition: form-data; name=\"{Quoted(name)}\"{part.FileName}\r\n" : "";

    /// <summary>Names are escaped as browsers do (HTML Standard section 4.10.21.8).</summary>
    private static string Quoted(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static void Append(ArrayBufferWriter<byte> body, string text) => body.Write(Encoding.UTF8.GetBytes(text));

    private readonly record struct Part(string? Name, string FileName, string ContentType, byte[] Bytes);
}
