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
    private static readonly int[] Lengths = [16, 12, 9];

    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Role.Kind != RoleKind.Create || setting.List is not { Trial.Listing.Item: { } item } || setting.JsonBody(setting.Maker)?.Content.Schema is not { } schema) yield break;
        if (setting.Open(StatePlot.FailedCreation) is not { } stage) yield break;
        var link = stage.Act(setting.Maker, new Act(ActKind.CreateBroken), stage.Whole(setting.Maker, "create with a body that breaks the contract"));
        link = link with
        {
            Template = link.Template with { Mode = Mode.Negative, Probe = Probe.Constraint },
            Edit = (written, _) => Broken(setting, written, schema, item),
        };
        if (link.Planned() is null) yield break;
        stage.Add(link);
        stage.Makes(link);
        new Acts(setting, stage).List(ActKind.List, "look for what was refused", exchanges => exchanges.Any(e => e is { Case.Act.Kind: ActKind.CreateBroken, Answer.Status: >= 400 and < 500 }), toTheEnd: true);
        yield return stage.Finish();
    }

    private static TestCase? Broken(Setting setting, TestCase written, Schema schema, Schema item)
    {
        if (BodyText.Of(written) is not { } body) return null;
        var compiled = setting.Schemas.Compile(schema);
        if (Mark(setting, written, body, compiled, item) is not { } mark) return null;
        return Required(setting, written, body, schema, compiled, mark) ?? Typed(setting, written, body, schema, compiled, mark);
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

    private static TestCase As(TestCase written, JsonObject broken, JsonNode mark, Place place, string keyword, string how) => BodyText.With(written, broken) with
    {
        Reason = $"{written.Reason}: {how}",
        Subject = place,
        Keyword = keyword,
        Act = written.Act! with { Subject = mark.GetValue<string>() },
    };
}
