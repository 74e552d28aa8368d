using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>Create, and send the very request again, where a second one is said to be a conflict.</summary>
internal sealed class ConflictPlot : IPlot
{
    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Role.Kind != RoleKind.Create || setting.JsonBody(setting.Maker) is null || !CanConflict(setting) || setting.Open(StatePlot.Conflict) is not { } stage) yield break;
        var acts = new Acts(setting, stage);
        acts.Create();
        var made = stage.Made;
        stage.Made = null;
        var link = stage.Act(setting.Maker, new Act(ActKind.CreateAgain), stage.Whole(setting.Maker, "create the same once more"));
        link = link with
        {
            Template = link.Template with { Mode = Mode.Negative, Probe = Probe.Duplicate },
            When = exchanges => Acts.Succeeded(exchanges, ActKind.Create),
            Edit = (written, exchanges) => Created(exchanges) is { } sent ? written with { Request = sent.Request, Sources = sent.Sources } : written,
        };
        stage.Add(link);
        stage.Makes(link);
        stage.Made = made;
        yield return stage.Finish();
    }

    private static bool CanConflict(Setting setting) => setting.Resource.Unique.Count > 0 || setting.Maker.Responses.Any(r => r.Status.IsExactly(409));

    private static TestCase? Created(IReadOnlyList<Exchange> exchanges) =>
        exchanges.FirstOrDefault(e => e is { Case.Act.Kind: ActKind.Create, Answer.IsSuccess: true })?.Case;
}
