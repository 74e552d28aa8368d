using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads XML by the names that the schema gives (OpenAPI 3.0 section 4.7.26). No document type is processed.</summary>
internal static class XmlBodyReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The value of a document.</summary>
    public static WireValue Read(Blueprint blueprint, ReadOnlyMemory<byte> body)
    {
        try
        {
            using var stream = new MemoryStream(body.ToArray());
            using var xml = XmlReader.Create(stream, Settings);
            return WireValue.Of(Value(XDocument.Load(xml).Root!, blueprint));
        }
        catch (XmlException e)
        {
            return WireValue.Wrong($"the body is no XML: {e.Message}");
        }
    }

    private static JsonElement Value(XElement element, Blueprint blueprint)
    {
        if (blueprint.Types.Allows(JsonTypes.Object) && (element.HasElements || element.HasAttributes || !blueprint.Types.Allows(JsonTypes.String))) return Object(element, blueprint);
        return blueprint.Types.Allows(JsonTypes.Array) && !blueprint.Types.Allows(JsonTypes.String)
            ? Items(element.Elements(), blueprint)
            : TextReading.Scalar(element.Value, blueprint);
    }

    private static JsonElement Object(XElement element, Blueprint blueprint)
    {
        var members = blueprint.MemberNames.Select(n => (Name: n, Value: Member(element, n, blueprint.ChildNamed(n)))).ToList();
        var others = element.Elements()
            .GroupBy(e => XmlConvert.DecodeName(e.Name.LocalName)!, StringComparer.Ordinal)
            .Where(g => !blueprint.MemberNames.Any(n => IsNamed(n, blueprint.ChildNamed(n), g.Key)))
            .Select(g => (g.Key, Value(g.First(), blueprint.ChildNamed(g.Key))));
        return JsonBuild.Object(members.Where(m => m.Value is not null).Select(m => (m.Name, m.Value!.Value)).Concat(others));
    }

    private static bool IsNamed(string member, Blueprint blueprint, string element) =>
        (XmlNaming.Of(blueprint) is { IsAttribute: false } naming && (naming.Name ?? member) == element)
        || (blueprint.ItemAt(0) is { } item && XmlNaming.Of(item).Name == element);

    private static JsonElement? Member(XElement element, string name, Blueprint blueprint)
    {
        var naming = XmlNaming.Of(blueprint);
        if (naming.IsText) return TextReading.Scalar(string.Concat(element.Nodes().OfType<XText>().Select(t => t.Value)), blueprint);
        if (naming.IsAttribute) return Named(element.Attributes(), a => a.Name, naming.Name ?? name).FirstOrDefault() is { } attribute ? TextReading.Scalar(attribute.Value, blueprint) : null;
        if (!blueprint.Types.Allows(JsonTypes.Array)) return Named(element.Elements(), e => e.Name, naming.Name ?? name).FirstOrDefault() is { } own ? Value(own, blueprint) : null;
        var wrapper = naming.IsWrapped ? Named(element.Elements(), e => e.Name, naming.Name ?? name).FirstOrDefault() : element;
        if (wrapper is null) return null;
        var items = Named(wrapper.Elements(), e => e.Name, ItemName(name, naming, blueprint)).ToList();
        return items.Count == 0 && !naming.IsWrapped ? null : Items(items, blueprint);
    }

    private static string ItemName(string name, XmlNaming naming, Blueprint blueprint) =>
        XmlNaming.Of(blueprint.ItemAt(0)).Name ?? (naming.IsWrapped ? naming.Name : null) ?? name;

    private static IEnumerable<T> Named<T>(IEnumerable<T> nodes, Func<T, XName> name, string wanted) =>
        nodes.Where(n => XmlConvert.DecodeName(name(n).LocalName) == wanted);

    private static JsonElement Items(IEnumerable<XElement> elements, Blueprint blueprint) =>
        JsonBuild.Array(elements.Select((e, i) => Value(e, blueprint.ItemAt(i) ?? blueprint.Anything)));
}
