using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Conformance.Reports.Tests.Docs;

/// <summary>What the code says about its types and members, as plain text.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, string> _summaries;

    public XmlDocs(params Assembly[] assemblies) => _summaries = assemblies
        .Select(a => XDocument.Load(Path.ChangeExtension(a.Location, ".xml")))
        .SelectMany(d => d.Descendants("member"))
        .Where(m => m.Element("summary") is not null)
        .DistinctBy(m => m.Attribute("name")!.Value)
        .ToDictionary(m => m.Attribute("name")!.Value, m => Text(m.Element("summary")!));

    public string? Of(Type type) => _summaries.GetValueOrDefault($"T:{Name(type)}");

    public string? Of(Type type, string property)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (_summaries.TryGetValue($"P:{Name(declaring)}.{property}", out var text)) return text;
        }

        return null;
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Text(XElement element) => Blank().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")!.Value.Split('.')[^1],
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
