using System.Text;
using System.Text.Json;
using System.Xml;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;

namespace Conformance.Generators.Serialization.Bodies;

/// <summary>Values as XML, named by the schema (OpenAPI 3.0 section 4.7.26).</summary>
/// <param name="xml">Where they are written.</param>
internal sealed class XmlBodyWriter(XmlWriter xml)
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Writes a document.</summary>
    public static byte[] Write(Blueprint blueprint, JsonElement value)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            var name = XmlNaming.Root(blueprint);
            if (value.ValueKind == JsonValueKind.Array) new XmlBodyWriter(xml).Wrap(name, blueprint, value);
            else new XmlBodyWriter(xml).Element(name, blueprint, value);
        }

        return stream.ToArray();
    }

    private void Element(string name, Blueprint? blueprint, JsonElement value)
    {
        Start(name, XmlNaming.Of(blueprint));
        if (value.ValueKind == JsonValueKind.Object) Members(blueprint, value);
        else if (value.ValueKind == JsonValueKind.Array) foreach (var (index, item) in value.EnumerateArray().Index()) Item("item", blueprint, item, index);
        else xml.WriteString(ValueText.Of(value));
        xml.WriteEndElement();
    }

    private void Start(string name, XmlNaming naming)
    {
        if (naming.Namespace is { } space) xml.WriteStartElement(naming.Prefix, XmlConvert.EncodeLocalName(name), space);
        else xml.WriteStartElement(XmlConvert.EncodeLocalName(name));
    }

    /// <summary>Attributes stand before anything else.</summary>
    private void Members(Blueprint? blueprint, JsonElement value)
    {
        var members = value.EnumerateObject().Select(m => (m.Name, m.Value, Own: blueprint?.MemberNamed(m.Name), Naming: XmlNaming.Of(blueprint?.MemberNamed(m.Name)))).ToList();
        foreach (var member in members.Where(m => m.Naming.IsAttribute))
        {
            xml.WriteAttributeString(XmlConvert.EncodeLocalName(member.Naming.Name ?? member.Name), ValueText.Of(member.Value));
        }

        foreach (var member in members.Where(m => !m.Naming.IsAttribute)) Member(member.Name, member.Own, member.Value, member.Naming);
    }

    private void Member(string name, Blueprint? blueprint, JsonElement value, XmlNaming naming)
    {
        if (value.ValueKind == JsonValueKind.Array && naming.IsWrapped) Wrap(naming.Name ?? name, blueprint, value);
        else if (value.ValueKind == JsonValueKind.Array) foreach (var (index, item) in value.EnumerateArray().Index()) Item(name, blueprint, item, index);
        else if (naming.IsText) xml.WriteString(ValueText.Of(value));
        else if (value.ValueKind != JsonValueKind.Null) Element(naming.Name ?? name, blueprint, value);
    }

    private void Wrap(string name, Blueprint? blueprint, JsonElement value)
    {
        Start(name, XmlNaming.Of(blueprint));
        foreach (var (index, item) in value.EnumerateArray().Index()) Item(name, blueprint, item, index);
        xml.WriteEndElement();
    }

    /// <summary>Items have their own name, else that of the array.</summary>
    private void Item(string name, Blueprint? array, JsonElement value, int index)
    {
        var own = array?.ItemAt(index);
        Element(XmlNaming.Of(own).Name ?? name, own, value);
    }
}
