using Conformance.Spec.Profiles.Reading;
using NJsonSchema;

namespace Conformance.Suites.Tests.Docs;

/// <summary>Makes a JSON Schema for editors of the keys that a file may have.</summary>
/// <param name="lines">The keys of all its objects.</param>
internal sealed class KeySchema(IEnumerable<KeyLine> lines)
{
    private static readonly Dictionary<string, string> Sections = new(StringComparer.Ordinal)
    {
        ["limited"] = "limited and other",
        ["other"] = "limited and other",
        ["secret"] = "secret and key",
        ["key"] = "secret and key",
    };

    private readonly ILookup<string, KeyLine> _sections = lines.ToLookup(l => l.Section, StringComparer.Ordinal);
    private readonly JsonSchema _root = new();

    /// <summary>The schema.</summary>
    /// <param name="section">The section at the top of the file.</param>
    public JsonSchema Of(string section)
    {
        Fill(_root, section);
        return _root;
    }

    private void Fill(JsonSchema schema, string section)
    {
        schema.Type = JsonObjectType.Object;
        schema.AllowAdditionalProperties = false;
        foreach (var line in _sections[section])
        {
            var property = new JsonSchemaProperty { Description = line.Summary };
            Describe(property, line);
            schema.Properties[line.Name] = property;
            if (line.Required) schema.RequiredProperties.Add(line.Name);
        }
    }

    private void Describe(JsonSchemaProperty property, KeyLine line)
    {
        switch (line.Type)
        {
            case "object": property.Reference = Definition(SectionOf(line.Name)); break;
            case "list of objects": List(property, new JsonSchema { Reference = Definition(SectionOf(line.Name)) }); break;
            case "list of texts" or "filter": OneOrMore(property); break;
            case "list": List(property, new JsonSchema()); break;
            case "true or false": property.Type = JsonObjectType.Boolean; break;
            case "URL": (property.Type, property.Format) = (JsonObjectType.String, "uri"); break;
            case "duration": (property.Type, property.Pattern) = (JsonObjectType.String, "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"); break;
            default: property.Type = JsonObjectType.String; break;
        }
    }

    private static string SectionOf(string name) => Sections.GetValueOrDefault(name, name);

    private static void List(JsonSchema property, JsonSchema item) => (property.Type, property.Item) = (JsonObjectType.Array, item);

    private static void OneOrMore(JsonSchema property)
    {
        var many = new JsonSchema { Type = JsonObjectType.Array, Item = new JsonSchema { Type = JsonObjectType.String } };
        property.AnyOf.Add(new JsonSchema { Type = JsonObjectType.String });
        property.AnyOf.Add(many);
    }

    private JsonSchema Definition(string section)
    {
        if (_root.Definitions.TryGetValue(section, out var known)) return known;
        var definition = _root.Definitions[section] = new JsonSchema();
        Fill(definition, section);
        return definition;
    }
}
