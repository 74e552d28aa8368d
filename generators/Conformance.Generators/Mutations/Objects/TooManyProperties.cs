using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Objects;

/// <summary>More properties than allowed.</summary>
internal sealed class TooManyProperties : IMutation
{
    private const int Most = 1000;

    /// <inheritdoc/>
    public string Id => "too-many-properties";

    /// <inheritdoc/>
    public string Summary => "Each object with one property more than its maxProperties.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Object) || site.Variant.Objects is not { Most: { } most } rules) yield break;
        yield return new Breach(site, "maxProperties", (valid, tools) => Larger(valid, rules, most + 1, tools), _ => $"{(long)most + 1} properties are more than its maxProperties {most}")
        {
            Wish = new Wish { Type = JsonTypes.Object },
            Problem = most < Most ? null : $"more than {Most}, the most that is sent",
        };
    }

    /// <summary>Properties that the schema lists, then others where it allows them.</summary>
    private static IEnumerable<JsonElement> Larger(JsonElement valid, ObjectRules rules, int size, BreachTools tools)
    {
        if (valid.ValueKind != JsonValueKind.Object) yield break;
        var larger = valid;
        var listed = rules.Members.Where(m => m.IsSentIn(Direction.Request) && !valid.TryGetProperty(m.Name, out _)).Select(m => (m.Name, m.Blueprint));
        var others = rules.Others is { } other ? Enumerable.Range(1, size).Select(i => ($"further{i}", other)) : [];
        foreach (var (name, blueprint) in listed.Concat(others).TakeWhile(_ => larger.GetPropertyCount() < size))
        {
            if (tools.Draw(blueprint, larger.GetPropertyCount()) is { } value) larger = JsonSplice.With(larger, name, value);
        }

        if (larger.GetPropertyCount() == size) yield return larger;
    }
}
