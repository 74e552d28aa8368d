using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Conformance.Model;

namespace Conformance.Reports.Tests.Docs;

/// <summary>Writes the JSON Schema (2020-12) of a type that we write, with what the code says about each member.</summary>
internal sealed class SchemaWriter(XmlDocs docs)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Write(JsonTypeInfo type, string title)
    {
        var schema = Schema(type).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        return $"{schema.ToJsonString(Readable)}\n";
    }

    private JsonNode Schema(JsonTypeInfo type) => type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) => Describe(context, Own(context.TypeInfo, schema)),
    });

    /// <summary>The two types that have a form of their own.</summary>
    private JsonNode Own(JsonTypeInfo type, JsonNode schema)
    {
        if (type.Type == typeof(Field)) return JsonNode.Parse("""{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2}""")!;
        if (type.Type != typeof(Verdict)) return schema;
        var failure = Schema(type.Options.GetTypeInfo(typeof(Failure)));
        return JsonNode.Parse(
            $$$$"""
            {"oneOf":[
              {"type":"string","description":"The check passed: its id."},
              {"type":"object","description":"The check does not apply.","required":["check","reason"],"properties":{"check":{"type":"string"},"reason":{"type":"string"}}},
              {"type":"object","description":"The check failed.","required":["failure"],"properties":{"failure": {{{{failure.ToJsonString()}}}} }}
            ]}
            """)!;
    }

    private JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var text = context.PropertyInfo is { } property
            ? docs.Of(property.DeclaringType, (property.AttributeProvider as MemberInfo)?.Name ?? Pascal(property.Name))
            : docs.Of(context.TypeInfo.Type);
        if (text is not null && schema is JsonObject described && !described.ContainsKey("description")) described.Insert(0, "description", text);
        return schema;
    }

    private static string Pascal(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";
}
