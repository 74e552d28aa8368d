using System.Globalization;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Chains;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Chance;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>Puts the cases of one scenario together: what makes what is needed, the acts, what removes it again.</summary>
internal sealed class Stage
{
    private readonly Setting _setting;
    private readonly StatePlot _plot;
    private readonly string _id;
    private readonly List<ChainLink> _links = [];
    private readonly Dictionary<Resource, Holding> _given = [];
    private readonly List<Holding> _made = [];
    private readonly IReadOnlyList<Provision> _steps;
    private readonly IReadOnlyDictionary<string, Resource> _names;
    private int _number;

    /// <summary>A stage on which what is needed is made first.</summary>
    public Stage(Setting setting, StatePlot plot, string id, Way way)
    {
        (_setting, _plot, _id) = (setting, plot, id);
        _names = setting.Planner.NamesOf(setting.Maker, Compose(setting.Maker, "names")(Whole(setting.Maker, "")).Sources);
        _steps = setting.Planner.Finder.Further(way, _names.Values) ?? way.Steps;
        foreach (var step in _steps) Provide(step);
    }

    /// <summary>What names the resource that the acts are about; null before it was made.</summary>
    public Holding? Made { get; set; }

    /// <summary>Everything optional in the body, nothing optional beside it.</summary>
    public Draft Whole(Operation operation, string reason) =>
        new(reason, Inclusion.All) { Parameters = Inclusion.Required, Body = _setting.Body(operation) };

    /// <summary>No more than there must be.</summary>
    public Draft Least(Operation operation, string reason) => new(reason, Inclusion.Required) { Body = _setting.Body(operation) };

    /// <summary>A case that is an act.</summary>
    public ActLink Act(Operation operation, Act act, Draft draft, string chance = "")
    {
        var link = Link(operation, CasePurpose.Trial, draft, chance);
        return link with { Template = link.Template with { Act = act } };
    }

    /// <summary>Adds a case.</summary>
    public ChainLink Add(ChainLink link)
    {
        _links.Add(link);
        return link;
    }

    /// <summary>Remembers that a case makes one, so that it is removed in the end.</summary>
    public Holding Makes(ActLink link)
    {
        var made = new Holding(link.Template.Id, WayFinder.PointerOfMade(_setting.Role) ?? AnswerValue.InPath(Serialization.PathTemplate.Parse(link.Template.Operation.Path).Names.Last()), ValueOrigin.Created);
        _made.Add(made);
        return made;
    }

    /// <summary>A case that prepares or cleans up, or an act without its kind.</summary>
    public ActLink Link(Operation operation, CasePurpose purpose, Draft draft, string chance = "")
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{_id}.{++_number}");
        return new ActLink
        {
            Template = new TestCase
            {
                Id = id,
                Operation = operation,
                Phase = Phase.Stateful,
                Mode = Mode.Positive,
                Purpose = purpose,
                Reason = draft.Reason,
                Request = new Request { Method = operation.Method, Target = operation.Path },
                Subject = operation.Place,
            },
            Compose = Compose(operation, chance.Length > 0 ? chance : id),
            Draft = draft,
            Path = Path(operation),
            Names = Held(_names.Concat(Mentioned(operation)).DistinctBy(n => n.Key).ToDictionary(StringComparer.Ordinal)),
        };
    }

    /// <summary>The scenario; what it made goes in the end.</summary>
    public StateScenario Finish()
    {
        foreach (var made in _made.AsEnumerable().Reverse()) Remove(_setting.Resource, made);
        foreach (var step in _steps.Reverse().Where(s => s.IsMade && !IsGoneWithParent(s.Resource))) Remove(step.Resource, _given[step.Resource]);
        var chain = new Chain(_id, _setting.Maker, Phase.Stateful, _links);
        return new StateScenario(_plot, _setting.Resource, chain, new StateReader(Made, _setting.List), Collections());
    }

    private Func<Draft, Composition> Compose(Operation operation, string chance) =>
        _setting.Planner.Composing(operation, Seeds.Mix(Seeds.Mix(_setting.Seed, _id), chance));

    private void Provide(Provision step)
    {
        var link = Link(step.Operation, CasePurpose.SetUp, Least(step.Operation, step.Reason));
        Add(link);
        _given[step.Resource] = new Holding(link.Template.Id, step.Pointer, step.Origin);
    }

    private IEnumerable<KeyValuePair<string, Resource>> Mentioned(Operation operation) => _setting.Planner.Finder.NamesIn(operation)
        .Select(n => KeyValuePair.Create(n, _setting.Planner.Finder.Mentioned(n)!))
        .Where(n => n.Value is not null);

    /// <summary>What gives the path of an operation: what was there before, and the one that the acts are about.</summary>
    private Dictionary<string, Holding> Path(Operation operation)
    {
        var path = Held(_setting.Planner.Finder.PathOf(operation));
        if (Made is null || _setting.Planner.Finder.RoleOf(operation) is not { IsOnItem: true } role || role.Resource != _setting.Resource) return path;
        path[role.Path.Last(b => b.Resource == role.Resource).Parameter.Name] = Made;
        return path;
    }

    private Dictionary<string, Holding> Held(IReadOnlyDictionary<string, Resource> wanted) => wanted
        .Where(w => _given.ContainsKey(w.Value))
        .ToDictionary(w => w.Key, w => _given[w.Value], StringComparer.Ordinal);

    private void Remove(Resource resource, Holding removed)
    {
        if ((resource.Operation(RoleKind.Delete) ?? resource.Operation(RoleKind.RemoveMember)) is not { } deletion || IsGoneWithParent(resource)) return;
        foreach (var before in Preparation.BeforeDeletion(resource)) AddRemoval(before, 0);
        for (var call = 0; call < resource.Deletion.Calls; call++) AddRemoval(deletion, call);

        void AddRemoval(Operation operation, int after)
        {
            var kept = Made;
            if (resource == _setting.Resource) Made = removed;
            var link = Link(operation, CasePurpose.CleanUp, Least(operation, "clean-up: what the scenario made goes again"));
            Made = kept;
            Add(new RemovalLink { Template = link.Template, Compose = link.Compose, Draft = link.Draft, Path = link.Path, Names = link.Names, Removed = removed, Deletion = deletion, After = after });
        }
    }

    /// <summary>A part goes with the whole that it belongs to, if the scenario made that, too, and can remove it.</summary>
    private bool IsGoneWithParent(Resource resource)
    {
        for (var parent = resource.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Operation(RoleKind.Delete) is not null && _steps.Any(s => s.Resource == parent && s.IsMade)) return true;
        }

        return false;
    }

    private List<string> Collections() =>
        [.. _steps.Select(s => s.Resource).Append(_setting.Resource).SelectMany(Roots).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The outermost collections that a resource, and what its members are, is part of.</summary>
    private static IEnumerable<string> Roots(Resource resource)
    {
        var root = resource;
        while (root.Parent is { } parent) root = parent;
        yield return root.Path;
        if (resource.Members is { } members) yield return Roots(members).First();
    }
}
