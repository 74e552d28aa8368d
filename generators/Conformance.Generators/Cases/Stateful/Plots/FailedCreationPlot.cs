using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Values.Chance;
using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>Create with a body that carries a text that is nowhere else and breaks the contract at another place; look for that text.</summary>
internal sealed class FailedCreationPlot : IPlot
{
    private const int LongestText = 10_000;
    private static readonly int[] Lengths = [16, 12, 9];

    /// <summary>Breaks a body at another place than the one that carries the text; null where it cannot.</summary>
    private delegate TestCase? Breaking(Setting setting, TestCase written, JsonObject body, Schema schema, CompiledSchema compiled, string mark);

    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Role.Kind != RoleKind.Create || setting.List is not { Trial.Listing.Item: { } item } || setting.JsonBody(setting.Maker)?.Content.Schema is not { } schema) yield break;
        foreach (var breaks in new Breaking[] { Shape, Bounded })
        {
            if (Story(setting, schema, item, breaks) is { } story) yield return story;
        }
    }

    private static StateScenario? Story(Setting setting, Schema schema, Schema item, Breaking breaks)
    {
        if (setting.Open(StatePlot.FailedCreation) is not { } stage) return null;
        var link = stage.Act(setting.Maker, new Act(ActKind.CreateBroken), stage.Whole(setting.Maker, "create with a body that breaks the contract"));
        link = link with
        {
            Template = link.Template with { Mode = Mode.Negative, Probe = Probe.Constraint },
            Edit = (written, _) => Broken(setting, written, schema, item, breaks),
        };
        if (link.Planned() is null) return null;
        stage.Add(link);
        stage.Makes(link);
        new Acts(setting, stage).List(ActKind.List, "look for what was refused", exchanges => exchanges.Any(e => e is { Case.Act.Kind: ActKind.CreateBroken, Answer.Status: >= 400 and < 500 }), toTheEnd: true);
        return stage.Finish();
    }

    private static TestCase? Broken(Setting setting, TestCase written, Schema schema, Schema item, Breaking breaks)
    {
        if (BodyText.Of(written) is not { } body) return null;
        var compiled = setting.Schemas.Compile(schema);
        if (Mark(setting, written, body, compiled, item) is not { } mark) return null;
        return breaks(setting, written, body, schema, compiled, mark);
    }

    /// <summary>A text that is nowhere else, in a property that items of the list show; it keeps the contract.</summary>
    private static string? Mark(Setting setting, TestCase written, JsonObject body, CompiledSchema compiled, Schema item)
    {
        var text = $"refused{Seeds.Mix(setting.Seed, written.Id):x16}";
        foreach (var (name, value) in body.ToList().Where(p => IsMarkable(setting, item, p.Key, p.Value)))
        {
            foreach (var length in Lengths)
            {
                body[name] = text[^length..];
                if (compiled.Keeps(body)) return name;
            }

            body[name] = value?.DeepClone();
        }

        return null;
    }

    private static bool IsMarkable(Setting setting, Schema item, string name, JsonNode? value) =>
        name != "id" && value?.GetValueKind() == JsonValueKind.String && setting.Facts.Property(item, name) is { } shown
        && setting.Facts.Enumerated(shown).Count == 0 && !setting.Facts.IsAnnotated(shown, "writeOnly") && !setting.Facts.IsAnnotated(shown, "readOnly");

    /// <summary>Something required is missing, else something has a wrong type.</summary>
    private static TestCase? Shape(Setting setting, TestCase written, JsonObject body, Schema schema, CompiledSchema compiled, string mark) =>
        Required(setting, written, body, schema, compiled, mark) ?? Typed(setting, written, body, schema, compiled, mark);

    private static TestCase? Required(Setting setting, TestCase written, JsonObject body, Schema schema, CompiledSchema compiled, string mark)
    {
        foreach (var name in setting.Facts.Required(schema).Where(n => n != mark && body.ContainsKey(n)))
        {
            var broken = body.DeepClone().AsObject();
            broken.Remove(name);
            if (!compiled.Keeps(broken)) return As(written, broken, body[mark]!, schema.Place, "required", $"without '{name}'");
        }

        return null;
    }

    private static TestCase? Typed(Setting setting, TestCase written, JsonObject body, Schema schema, CompiledSchema compiled, string mark)
    {
        foreach (var name in body.Select(p => p.Key).Where(n => n != mark))
        {
            if (setting.Facts.Property(schema, name) is not { } property || setting.Facts.TypeOf(property) is null or "object") continue;
            var broken = body.DeepClone().AsObject();
            broken[name] = new JsonObject();
            if (!compiled.Keeps(broken)) return As(written, broken, body[mark]!, property.Place, "type", $"with an object as '{name}'");
        }

        return null;
    }

    /// <summary>A value beyond a bound, which is often looked at later than what is missing.</summary>
    private static TestCase? Bounded(Setting setting, TestCase written, JsonObject body, Schema schema, CompiledSchema compiled, string mark)
    {
        foreach (var name in body.Where(p => p.Key != mark && p.Value is JsonValue).Select(p => p.Key))
        {
            if (setting.Facts.Property(schema, name) is not { } property || Beyond(setting, property) is not var (beyond, keyword)) continue;
            var broken = body.DeepClone().AsObject();
            broken[name] = beyond;
            if (!compiled.Keeps(broken)) return As(written, broken, body[mark]!, property.Place, keyword, $"with '{name}' beyond its bound");
        }

        return null;
    }

    private static (JsonNode Value, string Keyword)? Beyond(Setting setting, Schema property)
    {
        if (setting.Facts.Keyword(property, "maximum") is { ValueKind: JsonValueKind.Number } maximum && maximum.TryGetInt32(out var most) && most < int.MaxValue) return (most + 1, "maximum");
        if (setting.Facts.Keyword(property, "minimum") is { ValueKind: JsonValueKind.Number } minimum && minimum.TryGetInt32(out var least) && least > int.MinValue) return (least - 1, "minimum");
        if (setting.Facts.Keyword(property, "maxLength") is { ValueKind: JsonValueKind.Number } length && length.TryGetInt32(out var longest) && longest < LongestText) return (new string('x', longest + 1), "maxLength");
        return setting.Facts.Enumerated(property).Count > 0 ? ("no-such-value", "enum") : null;
    }

    private static TestCase As(TestCase written, JsonObject broken, JsonNode mark, Place place, string keyword, string how) => BodyText.With(written, broken) with
    {
        Reason = $"{written.Reason}: {how}",
        Subject = place,
        Keyword = keyword,
        Act = written.Act! with { Subject = mark.GetValue<string>() },
    };
}
