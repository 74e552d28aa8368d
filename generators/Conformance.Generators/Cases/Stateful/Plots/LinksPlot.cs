using Conformance.Generators.Cases.Stateful.Following;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>Create, and follow the OpenAPI links of the answer that lead to what only reads.</summary>
internal sealed class LinksPlot : IPlot
{
    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Role.Kind == RoleKind.AddMember) yield break;
        foreach (var response in setting.Maker.Responses.Where(r => r.Status.IsSuccess))
        {
            foreach (var link in response.Links)
            {
                if (Target(setting, link) is { IsSafe: true } target && setting.Open(StatePlot.Links) is { } stage) yield return Following(setting, stage, response, link, target);
            }
        }
    }

    private static StateScenario Following(Setting setting, Stage stage, Response response, ResponseLink link, Operation target)
    {
        new Acts(setting, stage).Create();
        var follow = stage.Act(target, new Act(ActKind.Follow, link.Name), stage.Least(target, $"follow the link '{link.Name}'"));
        stage.Add(new FollowLink
        {
            Template = follow.Template,
            Compose = follow.Compose,
            Draft = follow.Draft,
            Link = link,
            From = stage.Made!,
            Response = response,
        });
        return stage.Finish();
    }

    private static Operation? Target(Setting setting, ResponseLink link)
    {
        if (link.OperationId is { } id) return setting.Contract.Operations.FirstOrDefault(o => o.Id == id);
        return link.OperationRef is { } reference ? setting.Contract.Operations.FirstOrDefault(o => reference.EndsWith($"#/paths/{JsonPointer.Escape(o.Path)}/{o.Method.ToLowerInvariant()}", StringComparison.Ordinal)) : null;
    }
}
