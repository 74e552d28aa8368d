using Conformance.Generators.Values.Blueprints;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads header values: style simple, nothing percent-encoded.</summary>
internal static class HeaderReading
{
    /// <summary>The value of a header parameter.</summary>
    public static WireValue Read(Parameter parameter, Blueprint blueprint, RawRequest request)
    {
        var lines = request.Lines(parameter.Name).ToList();
        return lines.Count == 0 ? WireValue.Absent : Read(string.Join(", ", lines), blueprint, parameter.Explode);
    }

    /// <summary>The value that the text of a header is.</summary>
    public static WireValue Read(string text, Blueprint blueprint, bool explode)
    {
        var candidates = new Candidates(blueprint);
        var parts = text.Split(',').Select(p => p.Trim()).ToList();
        if (candidates.MayBeObject && Members(parts, explode) is { } members) candidates.Add(TextReading.Object(members, blueprint));
        if (candidates.MayBeArray) candidates.Add(TextReading.Array(parts, blueprint));
        if (candidates.MayBeScalar) candidates.Add(TextReading.Scalar(text, blueprint));
        return candidates.Choose("it is no object of style simple");
    }

    private static List<(string Name, string Text)>? Members(List<string> parts, bool explode)
    {
        var pairs = explode ? parts.Select(p => p.Split('=', 2)).ToList() : [.. parts.Chunk(2)];
        return pairs.Any(p => p.Length != 2) ? null : [.. pairs.Select(p => (p[0], p[1]))];
    }
}
