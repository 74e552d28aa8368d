using System.Text.Json;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>
/// The merge key <c>&lt;&lt;</c>: a type of YAML 1.1 that 1.2's core schema no longer has, that documents use all the same and that means
/// nothing else in them. The members of what it names are added where the mapping has none of that name; earlier ones win.
/// </summary>
internal static class YamlMerging
{
    internal static void Write(YamlAnchor anchor, YamlOutput output, NameScopes names)
    {
        var bytes = output.BytesOf(anchor);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = SourceLimits.Depth });
        reader.Read();
        var node = anchor.Node + 1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var (at, size) = (output.Nodes.PositionOf(node), output.Nodes.SizeOf(node));
            if (names.Add(name, at.Line) == 0)
            {
                output.Json.WritePropertyName(name);
                output.Repeat(bytes.AsSpan(start, (int)reader.BytesConsumed - start), node, size, at);
            }

            node += size;
        }
    }
}
