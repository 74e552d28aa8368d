using Conformance.Generators.Serialization.Parameters;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads values out of pairs: queries, forms and cookies.</summary>
internal static class FormReading
{
    /// <summary>The value of a parameter.</summary>
    public static WireValue Read(Parameter parameter, Blueprint blueprint, IReadOnlyList<(string Name, string Value)> pairs, HashSet<string> claimed) =>
        Read(parameter.Name, parameter.Style, parameter.Explode, blueprint, pairs, claimed);

    /// <summary>The value under a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="explode">True if items and members stand on their own.</param>
    /// <param name="blueprint">What it may be.</param>
    /// <param name="pairs">All pairs, still encoded.</param>
    /// <param name="claimed">Names that are others'.</param>
    public static WireValue Read(string name, ParameterStyle style, bool explode, Blueprint blueprint, IReadOnlyList<(string Name, string Value)> pairs, HashSet<string> claimed)
    {
        if (style == ParameterStyle.DeepObject) return DeepReading.Read(name, blueprint, pairs);
        var raw = pairs.Where(p => Decode(p.Name, style) == name).Select(p => p.Value).ToList();
        var candidates = new Candidates(blueprint);
        if (candidates.MayBeObject && explode && Members(blueprint, pairs, claimed, style) is { Count: > 0 } members) candidates.Add(TextReading.Object(members, blueprint));
        if (raw.Count == 0) return candidates.Choose("") is { Problem: null } exploded ? exploded : WireValue.Absent;
        if (!explode && (candidates.MayBeObject || candidates.MayBeArray)) AddJoined(candidates, raw, style, blueprint);
        return AddPlain(candidates, raw, style, explode, blueprint) ? candidates.Choose("it is not written as its style says") : WireValue.Wrong("a percent-escape is cut short or is no UTF-8");
    }

    private static void AddJoined(Candidates candidates, List<string> raw, ParameterStyle style, Blueprint blueprint)
    {
        var parts = raw.SelectMany(r => Split(r, style)).ToList();
        if (candidates.MayBeObject && PathReading.Members(parts, explode: false) is { } members) candidates.Add(TextReading.Object(members, blueprint));
        if (candidates.MayBeArray) candidates.Add(TextReading.Array(parts.Select(p => Decode(p, style)).OfType<string>(), blueprint));
    }

    private static bool AddPlain(Candidates candidates, List<string> raw, ParameterStyle style, bool explode, Blueprint blueprint)
    {
        var texts = raw.Select(r => Decode(r, style)).ToList();
        if (texts.Contains(null)) return false;
        if (explode && (candidates.MayBeArray || texts.Count > 1)) candidates.Add(TextReading.Array(texts!, blueprint));
        if (candidates.MayBeScalar && texts.Count == 1) candidates.Add(TextReading.Scalar(texts[0]!, blueprint));
        if (candidates.MayBeScalar && texts.Count > 1 && !explode) candidates.Add(TextReading.Array(texts!, blueprint));
        return true;
    }

    private static string[] Split(string raw, ParameterStyle style)
    {
        var delimiter = DelimitedStyle.Of(style);
        var encoded = DelimitedStyle.Encoded(style);
        var plain = encoded.Length == 1 ? raw : raw.Replace(encoded, delimiter.ToString(), StringComparison.OrdinalIgnoreCase);
        return (style == ParameterStyle.SpaceDelimited ? plain.Replace('+', ' ') : plain).Split(delimiter);
    }

    /// <summary>The pairs whose names are members: those that the schema lists, and where it allows others those that nobody claims.</summary>
    private static List<(string Name, string Text)> Members(Blueprint blueprint, IReadOnlyList<(string Name, string Value)> pairs, HashSet<string> claimed, ParameterStyle style) =>
    [
        .. from pair in pairs
           let name = Decode(pair.Name, style)
           let text = Decode(pair.Value, style)
           where name is not null && text is not null && (blueprint.MemberNamed(name) is not null || (!claimed.Contains(name) && blueprint.AllowsOthers))
           select (name, text),
    ];

    private static string? Decode(string raw, ParameterStyle style) =>
        style == ParameterStyle.Cookie ? raw : PercentText.TryDecode(raw, plusIsSpace: true, out var text) ? text : null;
}
