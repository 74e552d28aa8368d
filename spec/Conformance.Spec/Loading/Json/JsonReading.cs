using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Json;

/// <summary>Reads a JSON file (RFC 8259): one pass for positions and faults, one for the values.</summary>
internal static class JsonReading
{
    internal static JsonSourceResult Read(string file, SourceText text)
    {
        if (text.Bytes.Span.Trim(" \t\r\n"u8).IsEmpty) return JsonSourceResult.Failed(SourceFaults.Empty(file));
        var positions = new JsonPositions(file, text.Bytes.Span);
        var faults = positions.Read();
        return faults.Count > 0 ? JsonSourceResult.Failed(faults) : Loaded(file, text, text.Bytes, positions.Nodes.Build());
    }

    /// <summary>The document whose values are <paramref name="json"/> and stand where <paramref name="nodes"/> says.</summary>
    internal static JsonSourceResult Loaded(string file, SourceText text, ReadOnlyMemory<byte> json, NodeTable nodes)
    {
        var root = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = SourceLimits.Depth }).RootElement;
        return new JsonSourceResult(new SourceDocument(file, root, new PlaceIndex(text, root, nodes)), []);
    }
}
