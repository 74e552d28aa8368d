using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads multipart bodies (RFC 2046 section 5.1.1, RFC 7578).</summary>
internal static class MultipartReader
{
    /// <summary>The object whose properties the parts are.</summary>
    public static WireValue Read(MediaContent content, Blueprint blueprint, string contentType, ReadOnlyMemory<byte> body)
    {
        if (Attribute(contentType, "boundary") is not { Length: > 0 } boundary) return WireValue.Wrong("the content type names no boundary");
        if (Split(body, boundary) is not { } parts) return WireValue.Wrong("the body does not end with its boundary");
        if (content.ItemSchema is not null) return Items(parts, blueprint.Anything);
        var values = new List<(string Name, JsonElement Value)>();
        foreach (var part in parts)
        {
            if (part.Name is not { } name) return WireValue.Wrong("a part has no name");
            var reading = Value(part, blueprint.ChildNamed(name));
            if (!reading.TryGet(out var value)) return reading;
            values.Add((name, value));
        }

        return WireValue.Of(JsonBuild.Object(values.GroupBy(v => v.Name, StringComparer.Ordinal).Select(g => (g.Key, Together([.. g.Select(v => v.Value)], blueprint.ChildNamed(g.Key))))));
    }

    private static WireValue Items(List<Part> parts, Blueprint item)
    {
        var items = parts.Select(p => Value(p, item)).ToList();
        return items.Find(i => i.Problem is not null) is { Problem: not null } wrong ? wrong : WireValue.Of(JsonBuild.Array(items.Select(i => i.Value!.Value)));
    }

    /// <summary>Several parts of one name, or one where the schema wants an array, are its items.</summary>
    private static JsonElement Together(List<JsonElement> values, Blueprint blueprint) =>
        values.Count > 1 || (blueprint.Types.Allows(JsonTypes.Array) && !blueprint.Accepts(values[0], Direction.Request)) ? JsonBuild.Array(values) : values[0];

    private static WireValue Value(Part part, Blueprint blueprint)
    {
        var item = blueprint.Types == JsonTypes.Array && blueprint.ItemAt(0) is { } own && !MediaTypes.IsJson(part.ContentType) ? own : blueprint;
        if (MediaTypes.IsJson(part.ContentType)) return BodyReader.Json(part.Bytes);
        return MediaKinds.IsBinary(item)
            ? WireValue.Of(ValueText.Octets(part.Bytes.Span))
            : WireValue.Of(TextReading.Scalar(Encoding.UTF8.GetString(part.Bytes.Span), item));
    }

    private static List<Part>? Split(ReadOnlyMemory<byte> body, string boundary)
    {
        var delimiter = Encoding.Latin1.GetBytes($"--{boundary}");
        var parts = new List<Part>();
        var at = body.Span.IndexOf(delimiter);
        while (at >= 0)
        {
            var start = at + delimiter.Length;
            if (body.Span[start..].StartsWith("--"u8)) return parts;
            var next = body.Span[start..].IndexOf(delimiter);
            if (next < 2 || Part.Read(body.Slice(start, next)) is not { } part) return null;
            parts.Add(part);
            at = start + next;
        }

        return null;
    }

    /// <summary>An attribute of a header's value, unquoted.</summary>
    private static string? Attribute(string header, string name) => header
        .Split(';')
        .Select(a => a.Trim().Split('=', 2))
        .Where(a => a.Length == 2 && a[0].Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(a => a[1].Trim('"'))
        .FirstOrDefault();

    private sealed record Part(string? Name, string ContentType, ReadOnlyMemory<byte> Bytes)
    {
        /// <summary>Reads what stands between two delimiters: line end, headers, blank line, content, line end.</summary>
        public static Part? Read(ReadOnlyMemory<byte> text)
        {
            var headers = text.Span.IndexOf("\r\n\r\n"u8);
            if (headers < 0) return null;
            var lines = Encoding.UTF8.GetString(text.Span[..headers]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            var name = Attribute(Header(lines, "Content-Disposition") ?? "", "name");
            return new Part(name is null ? null : Uri.UnescapeDataString(name), Header(lines, "Content-Type") ?? "text/plain", text[(headers + 4)..^2]);
        }

        private static string? Header(string[] lines, string name) => lines
            .Where(l => l.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
            .Select(l => l[(name.Length + 1)..].Trim())
            .FirstOrDefault();
    }
}
