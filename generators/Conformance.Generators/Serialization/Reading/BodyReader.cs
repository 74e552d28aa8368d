using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads bodies back from the wire as a server does, by media type and schema. Thread-safe.</summary>
public sealed class BodyReader
{
    private const string NoUtf8 = "the body is no UTF-8";

    private readonly BlueprintSet _blueprints;

    /// <summary>A reader for the bodies of one contract.</summary>
    public BodyReader(SchemaSet schemas)
        : this(new BlueprintSet(schemas))
    {
    }

    internal BodyReader(BlueprintSet blueprints) => _blueprints = blueprints;

    /// <summary>The value of a body: for sequential media types an array of items, for octets a string of ISO 8859-1.</summary>
    /// <param name="content">The content that describes it.</param>
    /// <param name="contentType">The value of its <c>Content-Type</c>.</param>
    /// <param name="body">Its bytes.</param>
    public WireValue Read(MediaContent content, string contentType, ReadOnlyMemory<byte> body)
    {
        var blueprint = _blueprints.OfOptional(content.Schema);
        return MediaKinds.Of(contentType, blueprint) switch
        {
            MediaKind.Json => Json(body),
            MediaKind.JsonLines => Sequence(body, '\n'),
            MediaKind.JsonSequence => Sequence(body, '\u001E'),
            MediaKind.EventStream => Decoded(body, t => WireValue.Of(Events(t, _blueprints.OfOptional(content.ItemSchema)))),
            MediaKind.Form => Decoded(body, t => FormBodyReader.Read(content, blueprint, t)),
            MediaKind.Multipart => MultipartReader.Read(content, blueprint, contentType, body),
            MediaKind.Xml => XmlBodyReader.Read(blueprint, body),
            MediaKind.Text => Decoded(body, t => WireValue.Of(TextReading.Scalar(t, blueprint))),
            _ => WireValue.Of(blueprint.Types.Allows(JsonTypes.String) ? ValueText.Octets(body.Span) : TextReading.Scalar(Encoding.Latin1.GetString(body.Span), blueprint)),
        };
    }

    internal static WireValue Json(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span)) return WireValue.Wrong(NoUtf8);
        if (HasLoneSurrogate(body.Span)) return WireValue.Wrong("the body has half of a surrogate pair");
        try
        {
            return WireValue.Of(JsonElement.Parse(body.Span, new JsonDocumentOptions { MaxDepth = 512, AllowDuplicateProperties = false }));
        }
        catch (JsonException e)
        {
            return WireValue.Wrong($"the body is no JSON: {e.Message}");
        }
    }

    /// <summary>RFC 8259 section 8.2 leaves to readers what half of a pair, escaped, means; no string can hold it (RFC 7493 section 2.1).</summary>
    private static bool HasLoneSurrogate(ReadOnlySpan<byte> json)
    {
        for (var at = 0; json[at..].IndexOf("\\u"u8) is >= 0 and var found; at += found + 2)
        {
            var half = Half(json[(at + found)..]);
            if (half == '\0' || IsEscaped(json[..(at + found)])) continue;
            if (!char.IsHighSurrogate(half) || !char.IsLowSurrogate(Half(json[(at + found + 6)..]))) return true;
            found += 6;
        }

        return false;
    }

    /// <summary>The surrogate that an escape at the beginning means, or NUL.</summary>
    private static char Half(ReadOnlySpan<byte> escape) =>
        escape.Length >= 6 && escape.StartsWith("\\u"u8) && ushort.TryParse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) && char.IsSurrogate((char)unit)
            ? (char)unit
            : '\0';

    /// <summary>True if an odd number of backslashes stands at the end: the next character is what is escaped.</summary>
    private static bool IsEscaped(ReadOnlySpan<byte> before) => (before.Length - (before.LastIndexOfAnyExcept((byte)'\\') + 1)) % 2 == 1;

    private static WireValue Decoded(ReadOnlyMemory<byte> body, Func<string, WireValue> read) =>
        Utf8.IsValid(body.Span) ? read(Encoding.UTF8.GetString(body.Span)) : WireValue.Wrong(NoUtf8);

    private static WireValue Sequence(ReadOnlyMemory<byte> body, char separator) => Decoded(body, text =>
    {
        var items = text.Split(separator).Select(t => t.Trim()).Where(t => t.Length > 0).Select(JsonBuild.TryParse).ToList();
        return items.Contains(null) ? WireValue.Wrong("an item of the sequence is no JSON") : WireValue.Of(JsonBuild.Array(items.OfType<JsonElement>()));
    });

    private static JsonElement Events(string text, Blueprint item) => JsonBuild.Array(
        EventText.Read(text).Select(e => TextReading.Object(e.Select(f => (f.Key, f.Value)), item)));
}
