using System.Globalization;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Chance;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>Puts one chain together: what makes things, the trials, what removes them again.</summary>
/// <param name="planner">Knows ways and writes requests.</param>
/// <param name="phase">The phase.</param>
/// <param name="trials">The trials; each needs the same.</param>
internal sealed class ChainBuilder(ChainPlanner planner, Phase phase, IReadOnlyList<TrialNeed> trials)
{
    private readonly List<ChainLink> _links = [];
    private readonly Dictionary<Resource, Holding> _holdings = [];
    private readonly string _prefix = trials[0].Template.Id;
    private int _number;

    /// <summary>The chain.</summary>
    public Chain Build()
    {
        var operation = trials[0].Template.Operation;
        var way = trials[0].BindsPath ? planner.Finder.To(operation) : Way.None;
        var steps = planner.Finder.Further(way, trials[0].Names.Values) ?? way.Steps;
        foreach (var step in steps) Provide(step);
        foreach (var action in way.Before) Add(Link(action, CasePurpose.SetUp, "set-up: the state from which it is possible", _holdings));
        foreach (var (number, trial) in trials.Index())
        {
            if (number > 0 && phase == Phase.Security) Renew(operation, steps);
            Try(trial, way, steps);
        }

        foreach (var step in steps.Reverse().Where(s => s.IsMade && !IsGoneWithParent(s.Resource, steps))) Remove(step.Resource, _holdings);
        foreach (var trial in trials) _links.AddRange(trial.Sequel?.AtTheEnd(_links.First(l => l.Template == trial.Template)) ?? []);
        return new Chain($"{_prefix}-chain", operation, phase, _links);
    }

    /// <summary>A chain that makes several items of a collection before its trial; null where the run does not make all that these need, or cannot remove them.</summary>
    /// <param name="resource">The collection.</param>
    /// <param name="count">How many.</param>
    public Several? Build(Resource resource, int count)
    {
        var operation = trials[0].Template.Operation;
        var way = planner.Finder.To(operation);
        if (way.Unsourced.Count > 0 || planner.Finder.Further(way, [resource]) is not { Count: > 0 } steps) return null;
        if (steps[^1] is not { Kind: ProvisionKind.Created } making || making.Resource != resource || !steps.All(s => s.IsMade)) return null;
        foreach (var step in steps.SkipLast(1)) Provide(step);
        foreach (var trial in trials) Try(trial, way, steps);
        var items = new List<(Holding Item, IReadOnlyList<ChainLink> Removal)>();
        for (var number = 0; number < count; number++) items.Add(Item(making));
        foreach (var step in steps.SkipLast(1).Reverse().Where(s => !IsGoneWithParent(s.Resource, steps))) Remove(step.Resource, _holdings);
        return items.TrueForAll(i => i.Removal.Count > 0) ? new Several(new Chain($"{_prefix}-chain", operation, phase, Ordered()), items) : null;
    }

    /// <summary>One item: it is made before the trial, and removed behind it.</summary>
    private (Holding Item, IReadOnlyList<ChainLink> Removal) Item(Provision making)
    {
        Provide(making);
        var from = _links.Count;
        Remove(making.Resource, _holdings);
        return (_holdings[making.Resource], _links[from..]);
    }

    /// <summary>All that is made, the trials, all that is removed; a sort that keeps what is equal in its order.</summary>
    private IReadOnlyList<ChainLink> Ordered() => [.. _links.OrderBy(l => l.Template.Purpose switch
    {
        CasePurpose.SetUp => 0,
        CasePurpose.Trial => 1,
        _ => 2,
    })];

    private void Provide(Provision step)
    {
        var link = Link(step.Operation, CasePurpose.SetUp, step.Reason, _holdings);
        Add(link);
        _holdings[step.Resource] = new Holding(link.Template.Id, step.Pointer, step.Origin);
    }

    /// <summary>What an operation removed that was to be refused is made again, so that one failure does not hide the next.</summary>
    private void Renew(Operation operation, IReadOnlyList<Provision> steps)
    {
        if (planner.Finder.RoleOf(operation) is not { Kind: RoleKind.Delete, Resource: { Deletion.Calls: 1 } resource } || !_holdings.TryGetValue(resource, out var held)) return;
        if (!steps.Any(s => s.Resource == resource && s.IsMade)) return;
        var made = _links.First(l => l.Template.Id == held.Case);
        Add(made with
        {
            Template = made.Template with { Id = string.Create(CultureInfo.InvariantCulture, $"{held.Case}{Holding.Again}{++_number}") },
            When = static e => e.LastOrDefault(x => x.Case.Purpose == CasePurpose.Trial) is { Case.Mode: Mode.Negative, Answer.IsSuccess: true },
        });
    }

    private void Try(TrialNeed trial, Way way, IReadOnlyList<Provision> steps)
    {
        var link = new ChainLink
        {
            Template = trial.Template,
            Compose = trial.Compose,
            Draft = trial.Draft,
            Path = Held(way.Path, _holdings),
            Names = Held(trial.Names, _holdings),
            MakesUp = planner.MakesUp && !trial.MustHold,
            MustHold = trial.MustHold,
        };
        Add(link);
        _links.AddRange(trial.Sequel?.After(link, SequelLink) ?? []);
        var role = planner.Finder.RoleOf(trial.Template.Operation);
        if (WayFinder.PointerOfMade(role) is not { } pointer || IsGoneWithParent(role.Resource!, steps)) return;
        Remove(role.Resource!, new Dictionary<Resource, Holding>(_holdings) { [role.Resource!] = new(trial.Template.Id, pointer, ValueOrigin.Created) });
    }

    /// <summary>Removes something by its recipe.</summary>
    private void Remove(Resource resource, Dictionary<Resource, Holding> holdings)
    {
        if ((resource.Operation(RoleKind.Delete) ?? resource.Operation(RoleKind.RemoveMember)) is not { } deletion) return;
        if (!planner.Finder.PathOf(deletion).Values.All(holdings.ContainsKey)) return;
        foreach (var before in Preparation.BeforeDeletion(resource)) AddRemoval(before, 0);
        for (var call = 0; call < resource.Deletion.Calls; call++) AddRemoval(deletion, call);

        void AddRemoval(Operation operation, int after)
        {
            var link = Link(operation, CasePurpose.CleanUp, "clean-up: what the scenario made goes again", holdings);
            Add(new RemovalLink
            {
                Template = link.Template,
                Compose = link.Compose,
                Draft = link.Draft,
                Path = link.Path,
                Names = link.Names,
                Removed = holdings[resource],
                Deletion = deletion,
                After = after,
            });
        }
    }

    /// <summary>A part goes with the whole that it belongs to, if the chain made that, too, and can remove it.</summary>
    private static bool IsGoneWithParent(Resource resource, IReadOnlyList<Provision> steps)
    {
        for (var parent = resource.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Operation(RoleKind.Delete) is not null && steps.Any(s => s.Resource == parent && s.IsMade)) return true;
        }

        return false;
    }

    private ChainLink Link(Operation operation, CasePurpose purpose, string reason, Dictionary<Resource, Holding> holdings)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{_prefix}.{++_number}");
        var names = planner.Finder.NamesIn(operation).Select(n => (Name: n, Resource: planner.Finder.Mentioned(n))).Where(n => n.Resource is not null);
        return new ChainLink
        {
            Template = new TestCase
            {
                Id = id,
                Operation = operation,
                Phase = phase,
                Mode = Mode.Positive,
                Purpose = purpose,
                Reason = reason,
                Request = new Request { Method = operation.Method, Target = operation.Path },
            },
            Compose = planner.Composing(operation, Seeds.Of(id)),
            Draft = new Draft(reason, Inclusion.Required),
            Path = Held(planner.Finder.PathOf(operation), holdings),
            Names = Held(names.DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Resource!, StringComparer.Ordinal), holdings),
        };
    }

    private ChainLink SequelLink(Operation operation, string reason) => Link(operation, CasePurpose.SetUp, reason, _holdings);

    private void Add(ChainLink link) => _links.Add(link);

    private static Dictionary<string, Holding> Held(IReadOnlyDictionary<string, Resource> wanted, Dictionary<Resource, Holding> holdings) => wanted
        .Where(w => holdings.ContainsKey(w.Value))
        .ToDictionary(w => w.Key, w => holdings[w.Value], StringComparer.Ordinal);
}
