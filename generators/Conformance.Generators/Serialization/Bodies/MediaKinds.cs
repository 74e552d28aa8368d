using System.Collections.Frozen;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Bodies;

/// <summary>Which media types are written and read in which way.</summary>
internal static class MediaKinds
{
    private static readonly FrozenDictionary<string, MediaKind> Exact = new Dictionary<string, MediaKind>(StringComparer.Ordinal)
    {
        ["application/jsonl"] = MediaKind.JsonLines,
        ["application/x-jsonlines"] = MediaKind.JsonLines,
        ["application/ndjson"] = MediaKind.JsonLines,
        ["application/x-ndjson"] = MediaKind.JsonLines,
        ["application/json-seq"] = MediaKind.JsonSequence,
        ["text/event-stream"] = MediaKind.EventStream,
        ["application/x-www-form-urlencoded"] = MediaKind.Form,
        ["application/xml"] = MediaKind.Xml,
        ["text/xml"] = MediaKind.Xml,
        ["application/x-pem-file"] = MediaKind.Text,
        ["application/pem-certificate-chain"] = MediaKind.Text,
        ["application/jwt"] = MediaKind.Text,
        ["application/jose"] = MediaKind.Text,
        ["application/yaml"] = MediaKind.Text,
        ["application/javascript"] = MediaKind.Text,
        ["application/graphql"] = MediaKind.Text,
        ["application/sql"] = MediaKind.Text,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How bodies of a media type are written.</summary>
    public static MediaKind Of(string mediaType)
    {
        var essence = MediaTypes.Essence(mediaType);
        if (Exact.TryGetValue(essence, out var kind)) return kind;
        if (MediaTypes.IsJson(essence)) return MediaKind.Json;
        if (essence.EndsWith("+json-seq", StringComparison.Ordinal)) return MediaKind.JsonSequence;
        if (essence.EndsWith("+xml", StringComparison.Ordinal)) return MediaKind.Xml;
        if (essence.EndsWith("+jwt", StringComparison.Ordinal)) return MediaKind.Text;
        if (essence.StartsWith("multipart/", StringComparison.Ordinal)) return MediaKind.Multipart;
        return essence.StartsWith("text/", StringComparison.Ordinal) ? MediaKind.Text : MediaKind.Octets;
    }

    /// <summary>How bodies of a media type and a schema are written: a string that stands for a whole document is that document.</summary>
    public static MediaKind Of(string mediaType, Blueprint blueprint) => Of(mediaType) switch
    {
        MediaKind.Xml when (blueprint.Types & ~JsonTypes.Null) == JsonTypes.String => IsBinary(blueprint) ? MediaKind.Octets : MediaKind.Text,
        var kind => kind,
    };

    /// <summary>A media type of a range that suits the schema; a type without wildcard is itself.</summary>
    /// <param name="range">The media type as the contract writes it.</param>
    /// <param name="blueprint">What the value may be.</param>
    /// <param name="others">Media types that the contract describes apart: the range does not speak of them.</param>
    public static string Concrete(string range, Blueprint blueprint, IEnumerable<string> others)
    {
        var essence = MediaTypes.Essence(range);
        if (!essence.Contains('*', StringComparison.Ordinal)) return range;
        var closer = others.Where(o => MediaTypes.Specificity(o) > MediaTypes.Specificity(range)).ToList();
        return Within(essence, blueprint).FirstOrDefault(t => !closer.Any(o => MediaTypes.IsWithin(t, o))) ?? Within(essence, blueprint)[^1];
    }

    /// <summary>True if a value of the schema is octets: <c>format: binary</c>, or a file of Swagger 2.0.</summary>
    public static bool IsBinary(Blueprint blueprint) =>
        blueprint.Types is JsonTypes.String or (JsonTypes.String | JsonTypes.Null) && blueprint.Variants[0].Strings.Format == "binary";

    private static string[] Within(string essence, Blueprint blueprint) => essence switch
    {
        "text/*" => ["text/plain", "text/x-conformance"],
        "image/*" => ["image/png", "image/x-conformance"],
        "multipart/*" => ["multipart/form-data", "multipart/mixed"],
        "*/*" or "*" or "application/*" when IsBinary(blueprint) => ["application/octet-stream", "application/x-conformance"],
        "*/*" or "*" when blueprint.Types == JsonTypes.String => ["text/plain", "text/x-conformance"],
        "*/*" or "*" or "application/*" => ["application/json", "application/vnd.conformance+json"],
        _ => [$"{essence[..^1]}x-conformance"],
    };
}
