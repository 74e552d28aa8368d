using System.Text.Json;
using Conformance.Model;

namespace Conformance.Reports.Sarif;

/// <summary>Where a finding stands (SARIF 2.1.0 section 3.28).</summary>
internal static class SarifLocation
{
    public static void Write(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysical(json, result.Place);
        if (result.Operation is { } operation) WriteLogical(json, operation);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePhysical(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(place.File));
        json.WriteEndObject();
        if (place.Line > 0) WriteRegion(json, place);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        if (place.Column > 0) json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
    }

    private static void WriteLogical(Utf8JsonWriter json, string operation)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", operation);
        json.WriteString("kind", "resource");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A URL stays, an absolute path becomes a file URL, a relative path is written with slashes and escaped (RFC 3986).</summary>
    private static string Uri(string file)
    {
        if (file.Contains("://", StringComparison.Ordinal)) return file;
        var path = file.Replace('\\', '/');
        return Path.IsPathFullyQualified(file)
            ? new Uri(Path.GetFullPath(file)).AbsoluteUri
            : string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
    }
}
