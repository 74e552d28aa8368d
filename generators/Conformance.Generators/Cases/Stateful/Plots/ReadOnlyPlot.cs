using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Chance;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>Read what the server gave; then create another, replace, or change with other values for what only the server may set, and read.</summary>
internal sealed class ReadOnlyPlot : IPlot
{
    private const ulong Attempts = 8;

    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Reader is null || setting.Role.Kind == RoleKind.AddMember) yield break;
        foreach (var (operation, kind) in Writers(setting))
        {
            var names = new PropertyChoice(setting, operation).ReadOnly(kind == ActKind.CreateReadOnly);
            if (names.Count == 0 || setting.Open(StatePlot.ReadOnly) is not { } stage) continue;
            var acts = new Acts(setting, stage);
            acts.Create();
            acts.Read("read what the server gave");
            var link = Sending(setting, stage, operation, kind, names);
            stage.Add(link);
            if (kind == ActKind.CreateReadOnly) stage.Made = stage.Makes(link);
            acts.Read("read whether it was set");
            yield return stage.Finish();
        }
    }

    private static IEnumerable<(Operation Operation, ActKind Kind)> Writers(Setting setting)
    {
        if (!setting.IsPut) yield return (setting.Maker, ActKind.CreateReadOnly);
        if (setting.Resource.Operation(RoleKind.Replace) is { } replace) yield return (replace, ActKind.WriteReadOnly);
        if (setting.Resource.Operation(RoleKind.Update) is { } update) yield return (update, ActKind.WriteReadOnly);
    }

    /// <summary>Ignoring it and refusing it are both right (OpenAPI 3.0 section 4.7.24.1).</summary>
    private static ActLink Sending(Setting setting, Stage stage, Operation operation, ActKind kind, IReadOnlyList<string> names)
    {
        var link = stage.Act(operation, new Act(kind), stage.Whole(operation, $"send {string.Join(", ", names.Select(n => $"'{n}'"))}, which only the server may set"));
        return link with
        {
            Template = link.Template with { Mode = Mode.Negative, Probe = Probe.Constraint },
            When = exchanges => Acts.Succeeded(exchanges, ActKind.Read),
            Edit = (written, exchanges) => With(setting, operation, written, names, Acts.LastRead(exchanges)),
        };
    }

    private static TestCase? With(Setting setting, Operation operation, TestCase written, IReadOnlyList<string> names, JsonElement? given)
    {
        if (BodyText.Of(written) is not { } body || setting.JsonBody(operation)?.Content.Schema is not { } schema) return null;
        var set = new List<string>();
        foreach (var name in names)
        {
            if (setting.Facts.Property(schema, name) is not { } property || Other(setting, property, Seeds.Of($"{written.Id} {name}"), Given(given, name)) is not { } value) continue;
            body[name] = value;
            set.Add(JsonPointer.Append("", name));
        }

        return set.Count == 0 ? null : BodyText.With(written, body) with { Act = written.Act! with { Subject = string.Join(' ', set) } };
    }

    private static JsonElement? Given(JsonElement? read, string name) =>
        read is { ValueKind: JsonValueKind.Object } shown && shown.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A value that the schema allows and that is not the one that the server gave.</summary>
    private static JsonNode? Other(Setting setting, Schema property, ulong seed, JsonElement? given)
    {
        for (var attempt = 0UL; attempt < Attempts; attempt++)
        {
            var made = setting.Instances.Generate(property, Direction.Response, Seeds.Mix(Seeds.Mix(setting.Seed, seed), attempt), InstanceOptions.Default);
            if (made is { Ok: true, Value: { } value } && given?.ToString() != BodyText.Element(value).ToString()) return value;
        }

        return null;
    }
}
