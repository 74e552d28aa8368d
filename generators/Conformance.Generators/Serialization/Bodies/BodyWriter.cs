using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Serialization.Bodies;

/// <summary>Writes values as bodies of every media type. Thread-safe.</summary>
public sealed class BodyWriter
{
    private readonly BlueprintSet _blueprints;

    /// <summary>A writer for the bodies of one contract.</summary>
    public BodyWriter(SchemaSet schemas)
        : this(new BlueprintSet(schemas))
    {
    }

    internal BodyWriter(BlueprintSet blueprints) => _blueprints = blueprints;

    /// <summary>The media type in which a body is sent: a range such as <c>*/*</c> becomes one that suits the schema.</summary>
    /// <param name="content">The media type and its schema.</param>
    /// <param name="others">The media types that are described apart.</param>
    public string MediaTypeOf(MediaContent content, IEnumerable<string> others) =>
        MediaKinds.Concrete(content.MediaType, _blueprints.OfOptional(content.Schema), others);

    /// <summary>Writes a value in the media type that <see cref="MediaTypeOf"/> gives.</summary>
    /// <param name="content">The media type and the schema that names parts and elements.</param>
    /// <param name="value">The value; an array of items for sequential media types; octets as a string of ISO 8859-1.</param>
    public SerializedBody Write(MediaContent content, JsonElement value) => Write(content, value, MediaTypeOf(content, []));

    /// <summary>Writes a value in one media type.</summary>
    /// <param name="content">The schema that names parts and elements, and how they are written.</param>
    /// <param name="value">The value; an array of items for sequential media types; octets as a string of ISO 8859-1.</param>
    /// <param name="mediaType">The media type; no range.</param>
    public SerializedBody Write(MediaContent content, JsonElement value, string mediaType)
    {
        var blueprint = _blueprints.OfOptional(content.Schema);
        return MediaKinds.Of(mediaType, blueprint) switch
        {
            MediaKind.Form => new(mediaType, Encoding.UTF8.GetBytes(FormBody.Write(content, blueprint, value))),
            MediaKind.Multipart when content.ItemSchema is not null => MultipartWriter.WriteItems(mediaType, Items(value)),
            MediaKind.Multipart => MultipartWriter.Write(mediaType, content, blueprint, value),
            MediaKind.Xml => new(mediaType, XmlBodyWriter.Write(blueprint, value)),
            MediaKind.JsonLines => new(mediaType, Utf8(Items(value).Select(i => $"{i.GetRawText()}\n"))),
            MediaKind.JsonSequence => new(mediaType, Utf8(Items(value).Select(i => $"\u001E{i.GetRawText()}\n"))),
            MediaKind.EventStream => new(mediaType, Utf8(Items(value).Select(EventText.Write))),
            MediaKind.Text => Text(mediaType, ValueText.Of(value)),
            MediaKind.Octets => new(mediaType, Octets(value)),
            _ => new(mediaType, Encoding.UTF8.GetBytes(value.GetRawText())),
        };
    }

    /// <summary>A string as octets; text beyond ISO 8859-1 as UTF-8.</summary>
    internal static byte[] Octets(JsonElement value)
    {
        var text = ValueText.Of(value);
        return text.All(c => c <= 0xFF) ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text);
    }

    private static SerializedBody Text(string mediaType, string text)
    {
        var labelled = Ascii.IsValid(text) || mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase) ? mediaType : $"{mediaType}; charset=utf-8";
        return new(labelled, Encoding.UTF8.GetBytes(text));
    }

    private static List<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static byte[] Utf8(IEnumerable<string> texts) => Encoding.UTF8.GetBytes(string.Concat(texts));
}
