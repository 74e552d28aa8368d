using System.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads headers of answers and of parts, by schema or media type. Thread-safe.</summary>
/// <param name="schemas">The contract's schemas.</param>
public sealed class HeaderReader(SchemaSet schemas)
{
    private readonly BlueprintSet _blueprints = new(schemas);
    private readonly BodyReader _bodies = new(schemas);

    /// <summary>The value that a header means.</summary>
    /// <param name="header">What the contract says of it.</param>
    /// <param name="text">Its value as received; several lines joined by commas (RFC 9110 section 5.3).</param>
    public WireValue Read(ResponseHeader header, string text) => header.Content is { } content
        ? _bodies.Read(content, content.MediaType, Encoding.UTF8.GetBytes(text))
        : HeaderReading.Read(text, _blueprints.OfOptional(header.Schema), header.Explode);
}
