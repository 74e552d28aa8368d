using Conformance.Generators.Serialization.Parameters;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads path parameters: styles simple, label and matrix.</summary>
internal static class PathReading
{
    private const string CutShort = "a percent-escape is cut short or is no UTF-8";

    /// <summary>The value of a path parameter.</summary>
    public static WireValue Read(Parameter parameter, Blueprint blueprint, RawRequest request)
    {
        if (!request.Path.TryGetValue(parameter.Name, out var raw)) return WireValue.Absent;
        return parameter.Style switch
        {
            ParameterStyle.Label when raw is ['.', ..] => Parts(parameter, blueprint, raw[1..], parameter.Explode ? '.' : ','),
            ParameterStyle.Matrix when raw is [';', ..] => Matrix(parameter, blueprint, raw[1..]),
            ParameterStyle.Label or ParameterStyle.Matrix => WireValue.Wrong($"style {parameter.Style.ToString().ToLowerInvariant()} begins with '{(parameter.Style == ParameterStyle.Label ? '.' : ';')}'"),
            _ => Parts(parameter, blueprint, Plain(raw, parameter.Style), DelimitedStyle.Of(parameter.Style)),
        };
    }

    private static string Plain(string raw, ParameterStyle style) => style == ParameterStyle.Simple
        ? raw
        : raw.Replace(DelimitedStyle.Encoded(style), DelimitedStyle.Of(style).ToString(), StringComparison.OrdinalIgnoreCase);

    private static WireValue Parts(Parameter parameter, Blueprint blueprint, string raw, char delimiter)
    {
        var candidates = new Candidates(blueprint);
        if (!TryDecode(raw.Split(delimiter), out var parts) || !PercentText.TryDecode(raw, plusIsSpace: false, out var whole)) return WireValue.Wrong(CutShort);
        if (candidates.MayBeObject && Members(raw.Split(delimiter), parameter.Explode) is { } members) candidates.Add(TextReading.Object(members, blueprint));
        if (candidates.MayBeArray) candidates.Add(TextReading.Array(parts, blueprint));
        if (candidates.MayBeScalar) candidates.Add(TextReading.Scalar(whole, blueprint));
        return candidates.Choose("it is no object of its style");
    }

    private static WireValue Matrix(Parameter parameter, Blueprint blueprint, string raw)
    {
        var pairs = raw.Split(';').Select(p => p.Split('=', 2)).Select(p => (Name: p[0], Value: p.Length > 1 ? p[1] : "")).ToList();
        if (!parameter.Explode) return pairs is [var (name, value)] && name == PercentText.Encode(parameter.Name) ? Parts(parameter, blueprint, value, ',') : WireValue.Wrong("style matrix names the parameter once");
        if (!TryDecode(pairs.Select(p => p.Value), out var values) || !TryDecode(pairs.Select(p => p.Name), out var names)) return WireValue.Wrong(CutShort);
        var candidates = new Candidates(blueprint);
        if (candidates.MayBeObject) candidates.Add(TextReading.Object(names.Zip(values), blueprint));
        if (names.All(n => n == parameter.Name)) AddUnnamed(candidates, values, blueprint);
        return candidates.Choose("style matrix names the parameter");
    }

    private static void AddUnnamed(Candidates candidates, List<string> values, Blueprint blueprint)
    {
        if (candidates.MayBeArray) candidates.Add(TextReading.Array(values, blueprint));
        if (candidates.MayBeScalar && values.Count == 1) candidates.Add(TextReading.Scalar(values[0], blueprint));
    }

    /// <summary>Names and values in turn, or joined by an equals sign; null where they do not pair up.</summary>
    internal static List<(string Name, string Text)>? Members(IReadOnlyList<string> raw, bool explode)
    {
        var pairs = explode ? raw.Select(p => p.Split('=', 2)).ToList() : [.. raw.Chunk(2)];
        if (pairs.Any(p => p.Length != 2)) return null;
        if (!TryDecode(pairs.Select(p => p[0]), out var names) || !TryDecode(pairs.Select(p => p[1]), out var values)) return null;
        return [.. names.Zip(values)];
    }

    private static bool TryDecode(IEnumerable<string> raw, out List<string> decoded)
    {
        decoded = [];
        foreach (var part in raw)
        {
            if (!PercentText.TryDecode(part, plusIsSpace: false, out var text)) return false;
            decoded.Add(text);
        }

        return true;
    }
}
