using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads form bodies.</summary>
internal static class FormBodyReader
{
    /// <summary>The object that a form is.</summary>
    public static WireValue Read(MediaContent content, Blueprint blueprint, string text)
    {
        var pairs = QueryText.Split(text);
        var members = new List<(string, System.Text.Json.JsonElement)>();
        foreach (var name in Names(pairs, content))
        {
            var reading = Read(content.Encoding.GetValueOrDefault(name), name, blueprint.ChildNamed(name), pairs);
            if (reading.Problem is not null) return reading;
            if (reading.TryGet(out var value)) members.Add((name, value));
        }

        return WireValue.Of(JsonBuild.Object(members));
    }

    /// <summary>The names of properties; those of style deepObject end at the bracket.</summary>
    private static IEnumerable<string> Names(IReadOnlyList<(string Name, string Value)> pairs, MediaContent content) => pairs
        .Select(p => PercentText.TryDecode(p.Name, plusIsSpace: true, out var name) ? name : p.Name)
        .Select(n => n.IndexOf('[', StringComparison.Ordinal) is > 0 and var at && content.Encoding.GetValueOrDefault(n[..at])?.Style == ParameterStyle.DeepObject ? n[..at] : n)
        .Distinct(StringComparer.Ordinal);

    private static WireValue Read(PropertyEncoding? encoding, string name, Blueprint blueprint, IReadOnlyList<(string Name, string Value)> pairs)
    {
        var style = encoding?.Style ?? ParameterStyle.Form;
        var kind = blueprint.Types.Allows(JsonTypes.Object) && !blueprint.Types.Allows(JsonTypes.String) ? System.Text.Json.JsonValueKind.Object : System.Text.Json.JsonValueKind.Undefined;
        if (FormBody.IsJson(kind, encoding) && pairs.FirstOrDefault(p => p.Name == PercentText.Encode(name)) is { Value: { } raw })
        {
            return PercentText.TryDecode(raw, plusIsSpace: true, out var text) && JsonBuild.TryParse(text) is { } json ? WireValue.Of(json) : WireValue.Wrong($"the value of '{name}' is no JSON");
        }

        return FormReading.Read(name, style, encoding?.Explode ?? style == ParameterStyle.Form, blueprint, pairs, []);
    }
}
