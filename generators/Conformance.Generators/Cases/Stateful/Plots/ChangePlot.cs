using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>Read twice, change one property, read.</summary>
internal sealed class ChangePlot : IPlot
{
    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Reader is null || setting.Resource.Operation(RoleKind.Update) is not { } update || setting.JsonBody(update) is not { } body) yield break;
        if (setting.Role.Kind == RoleKind.AddMember || Site(setting, update, body) is not { } site || setting.Open(StatePlot.Change) is not { } stage) yield break;
        var acts = new Acts(setting, stage);
        acts.Create();
        acts.Read("read what is to be changed", 2);
        stage.Add(stage.Act(update, new Act(ActKind.Change, site.Pointer), Draft(setting, update, body, site)));
        acts.Read("read what was changed");
        yield return stage.Finish();
    }

    private static Draft Draft(Setting setting, Operation update, BodySlot body, Site site) =>
        new($"change '{site.Name}'", Inclusion.Required) { Body = setting.Body(update), Slot = body, Aim = site.Aim(Wish.Present) };

    private static Site? Site(Setting setting, Operation update, BodySlot body)
    {
        var names = new PropertyChoice(setting, update).Shown();
        var sites = new SiteWalk(setting.Planner.Composer.Slots(update)).Sites().Where(s => ReferenceEquals(s.Slot, body) && s.Steps.Count == 1).ToList();
        return names.Select(n => sites.Find(s => s.Pointer == JsonPointer.Append("", n))).FirstOrDefault(s => s is not null);
    }
}
