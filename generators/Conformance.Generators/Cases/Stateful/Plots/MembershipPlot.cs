using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>Join, look for the member; leave, look for it again.</summary>
internal sealed class MembershipPlot : IPlot
{
    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Role.Kind != RoleKind.AddMember || (setting.List is null && setting.Reader is null) || setting.Open(StatePlot.Membership) is not { } stage) yield break;
        var acts = new Acts(setting, stage);
        var join = stage.Act(setting.Maker, new Act(ActKind.Join), stage.Least(setting.Maker, "make it a member"));
        stage.Add(join);
        stage.Made = stage.Makes(join);
        acts.List(ActKind.List, "look for the member", exchanges => Acts.Succeeded(exchanges, ActKind.Join));
        if (setting.Resource.Operation(RoleKind.RemoveMember) is { } leave)
        {
            stage.Add(stage.Act(leave, new Act(ActKind.Leave), stage.Least(leave, "end the membership")));
            acts.List(ActKind.ListDeleted, "look for who was a member", exchanges => Acts.Succeeded(exchanges, ActKind.Leave));
        }

        yield return stage.Finish();
    }
}
