using Conformance.Generators.Cases.Stateful.Plots;
using Conformance.Generators.Chains;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>
/// Scenarios on resources that the run makes itself, each by itself so that no failure hides another. Where nothing may be written there
/// are none.
/// </summary>
internal sealed class StateCases : ICaseGenerator
{
    private static readonly IPlot[] Plots =
    [
        new LifePlot(),
        new ReplacementPlot(),
        new ChangePlot(),
        new ReadOnlyPlot(),
        new TransitionPlot(),
        new MembershipPlot(),
        new ConflictPlot(),
        new FailedCreationPlot(),
        new LinksPlot(),
    ];

    /// <inheritdoc/>
    public string Id => "life-of-resources";

    /// <inheritdoc/>
    public Phase Phase => Phase.Stateful;

    /// <inheritdoc/>
    public string Summary => "Resources created, read, looked for, replaced, changed, moved from state to state, joined, and deleted, each in a scenario of its own.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (context.Chains is not { } planner || context.Options.Resources == ResourceUse.Listed) return [];
        var role = context.Graph.RoleOf(operation);
        if (!Makes(role)) return [];
        var way = planner.Finder.To(operation);
        if (way.Unsourced.Count == 0) return Scenarios(new Setting(role, planner, context));
        context.Report(new GenerationGap($"the life of {role.Resource!.Name}", $"nothing that the run may do gives '{way.Unsourced[0].Name}'", operation.Place));
        return [];
    }

    /// <summary>True if it makes an item with an id of its own; a single thing is somebody's already.</summary>
    private static bool Makes(OperationRole role) => role.Kind switch
    {
        RoleKind.Create => WayFinder.PointerOfMade(role) is not null,
        RoleKind.Replace => role is { IsOnItem: true, Resource: { Kind: ResourceKind.Collection, PutCreates: true, Identity.IsEnumerated: false } resource }
            && resource.Operation(RoleKind.Create) is null && role.Operation.Responses.Any(r => r.Status.IsExactly(201)),
        RoleKind.AddMember => role.Resource is { Kind: ResourceKind.Relation, Members: not null } relation && role.Operation.Path == relation.Name,
        _ => false,
    };

    private static IEnumerable<Scenario> Scenarios(Setting setting) => Plots.SelectMany(p => p.Write(setting));
}
