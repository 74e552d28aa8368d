using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>Replace by other values, read; the same once more, read; the same without an optional property, read.</summary>
internal sealed class ReplacementPlot : IPlot
{
    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Reader is null || setting.Resource.Operation(RoleKind.Replace) is not { } replace || setting.JsonBody(replace) is not { Content.Schema: { } schema }) yield break;
        if (setting.Role.Kind == RoleKind.AddMember || setting.Open(StatePlot.Replacement) is not { } stage) yield break;
        var acts = new Acts(setting, stage);
        acts.Create();
        var first = acts.Write(replace, new Act(ActKind.Replace), "replace by other values");
        foreach (var link in first) stage.Add(link);
        acts.Read("read what was replaced", 2);
        foreach (var link in Repeated(stage, first, replace)) stage.Add(link);
        acts.Read("read what was replaced twice");
        if (!setting.Resource.PutMerges) stage.Add(Without(stage, first[0], replace, new Omission(new PropertyChoice(setting, replace), setting.Schemas.Compile(schema))));
        if (!setting.Resource.PutMerges) acts.Read("read what was replaced by less");
        yield return stage.Finish();
    }

    /// <summary>The same bytes: the request is taken from what was sent.</summary>
    private static IEnumerable<ActLink> Repeated(Stage stage, IReadOnlyList<ActLink> first, Operation replace)
    {
        var link = stage.Act(replace, new Act(ActKind.ReplaceAgain), first[0].Draft with { Reason = "replace by the same once more" });
        yield return link with
        {
            Compose = first[0].Compose,
            When = exchanges => Acts.Succeeded(exchanges, ActKind.Replace),
            Edit = (written, exchanges) => Replaced(exchanges) is { } sent ? written with { Request = sent.Request, Sources = sent.Sources } : written,
        };
    }

    private static ActLink Without(Stage stage, ActLink first, Operation replace, Omission omission)
    {
        var link = stage.Act(replace, new Act(ActKind.ReplaceWithout), first.Draft with { Reason = "replace by the same without an optional property" });
        return link with
        {
            Compose = first.Compose,
            When = exchanges => Acts.Succeeded(exchanges, ActKind.Replace),
            Edit = (written, exchanges) => omission.Of(Replaced(exchanges) is { } sent ? written with { Request = sent.Request, Sources = sent.Sources } : written, Acts.LastRead(exchanges)),
        };
    }

    private static TestCase? Replaced(IReadOnlyList<Exchange> exchanges) =>
        exchanges.FirstOrDefault(e => e is { Case.Act.Kind: ActKind.Replace, Answer.IsSuccess: true })?.Case;

    /// <summary>Leaves out a property that may be left out, that reading shows as it was sent, and that has no default of that value.</summary>
    private sealed class Omission(PropertyChoice choice, CompiledSchema schema)
    {
        public TestCase? Of(TestCase written, JsonElement? read)
        {
            if (BodyText.Of(written) is not { } body) return null;
            foreach (var name in choice.Shown())
            {
                if (!body.ContainsKey(name) || !IsShown(name, body[name], read)) continue;
                var less = body.DeepClone().AsObject();
                less.Remove(name);
                if (less.Count > 0 && schema.Keeps(less)) return BodyText.With(written, less) with { Reason = $"{written.Reason}: '{name}'", Act = written.Act! with { Subject = JsonPointer.Append("", name) } };
            }

            return null;
        }

        private bool IsShown(string name, JsonNode? sent, JsonElement? read)
        {
            if (sent is null || (choice.Default(name) is { } usual && JsonElement.DeepEquals(usual, BodyText.Element(sent)))) return false;
            return read is not { } shown || (shown.TryGetProperty(name, out var now) && now.ValueKind != JsonValueKind.Null);
        }
    }
}
