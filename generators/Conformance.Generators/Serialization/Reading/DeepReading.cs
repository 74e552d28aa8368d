using System.Text.Json;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads objects of style deepObject: <c>a[b]=1&amp;a[c][d]=2</c>.</summary>
internal static class DeepReading
{
    /// <summary>The object under a name; absent where no pair begins with it.</summary>
    public static WireValue Read(string name, Blueprint blueprint, IReadOnlyList<(string Name, string Value)> pairs)
    {
        var found = new List<(IReadOnlyList<string> Keys, string Text)>();
        foreach (var (rawName, rawValue) in pairs)
        {
            if (!PercentText.TryDecode(rawName, plusIsSpace: true, out var path) || !path.StartsWith($"{name}[", StringComparison.Ordinal) || path[^1] != ']') continue;
            if (!PercentText.TryDecode(rawValue, plusIsSpace: true, out var text)) return WireValue.Wrong("a percent-escape is cut short or is no UTF-8");
            found.Add((path[(name.Length + 1)..^1].Split("]["), text));
        }

        return found.Count == 0 ? WireValue.Absent : WireValue.Of(Build(found, 0, blueprint));
    }

    private static JsonElement Build(IReadOnlyList<(IReadOnlyList<string> Keys, string Text)> found, int level, Blueprint blueprint) => JsonBuild.Object(
        found.GroupBy(f => f.Keys[level], StringComparer.Ordinal).Select(g => (g.Key, Member([.. g], level + 1, blueprint.ChildNamed(g.Key)))));

    private static JsonElement Member(List<(IReadOnlyList<string> Keys, string Text)> found, int level, Blueprint blueprint)
    {
        var deeper = found.Where(f => f.Keys.Count > level).ToList();
        return deeper.Count > 0 ? Build(deeper, level, blueprint) : TextReading.Value([.. found.Select(f => f.Text)], blueprint);
    }
}
