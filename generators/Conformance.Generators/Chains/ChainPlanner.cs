using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Security;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Chance;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>Decides what the trials of operations need, and binds their values to it. Thread-safe.</summary>
internal sealed class ChainPlanner
{
    private readonly RequestComposer _composer;
    private readonly GenerationOptions _options;

    /// <summary>A planner for the operations of one contract.</summary>
    public ChainPlanner(ResourceGraph graph, RequestComposer composer, GenerationOptions options)
    {
        (_composer, _options) = (composer, options);
        Finder = new WayFinder(graph, options.Resources, IsGiven, ReferencesOf);
    }

    /// <summary>Finds ways.</summary>
    public WayFinder Finder { get; }

    /// <summary>True if what cannot be had is made up.</summary>
    public bool MakesUp => _options.Resources == ResourceUse.CreatedOrMadeUp;

    /// <summary>Writes requests.</summary>
    public RequestComposer Composer => _composer;

    /// <summary>What a draft is to be where its path is bound; with a gap where something that it names cannot be had.</summary>
    public (Draft Draft, GenerationGap? Gap) Bind(OperationSlots slots, Draft draft)
    {
        if (TouchesPath(slots, draft)) return (draft, MakesUp || (slots.Operation.IsSafe && draft.Examples.Keys.Any(IsReferenceInPath)) ? null : Unnamed(draft.Slot!, draft.Reason));
        var way = Finder.To(slots.Operation);
        var path = way.Path.ToDictionary(p => p.Key, p => Marker(p.Value), StringComparer.Ordinal);
        foreach (var parameter in way.Unsourced.Where(_ => !MakesUp))
        {
            var slot = slots.Parameters.First(s => s.Parameter == parameter);
            if (Example(slots.Operation, slot) is not { } example) return (draft, Unnamed(slot, slot.Title));
            path[parameter.Name] = example;
        }

        return (draft with { Path = path }, null);
    }

    /// <summary>The scenario of a trial: a single case where nothing has to be there before, or removed after.</summary>
    public Scenario Scenario(TestCase template, Draft bound, Func<Draft, Composition> compose, Asking? asking = null)
    {
        var role = Finder.RoleOf(template.Operation);
        var names = new Dictionary<string, Resource>(NamesOf(template.Operation, template.Sources), StringComparer.Ordinal);
        foreach (var (name, resource) in asking?.Besides ?? []) names[name] = resource;
        var bindsPath = bound.Path.Values.Any(v => v.IsMarker);
        return !bindsPath && names.Count == 0 && WayFinder.PointerOfMade(role) is null
            ? new SingleCase(template)
            : new BoundTrial(new TrialNeed(template, bound with { Path = Literals(bound) }, compose, bindsPath, names) { MustHold = asking?.Sequel is not null, Sequel = asking?.Sequel });
    }

    /// <summary>A request that makes or removes something: no more than it must have.</summary>
    public Func<Draft, Composition> Composing(Operation operation, ulong seed) => draft => _composer.Compose(_composer.Slots(operation), draft, seed);

    private static bool IsPath(Operation operation, string name) => operation.Parameters.Any(p => p.Location == ParameterLocation.Path && p.Name == name);

    private static bool TouchesPath(OperationSlots slots, Draft draft) =>
        (draft.Slot is { } slot && draft.Aim is not null && IsReferenceInPath(slot)) || draft.Examples.Keys.Any(IsReferenceInPath);

    private static bool IsReferenceInPath(Slot slot) => slot is ParameterSlot { Parameter.Location: ParameterLocation.Path, IsReference: true };

    private static GenerationGap Unnamed(Slot slot, string subject) =>
        new(subject, "it must name something that exists, and nothing that the run may do makes or finds it", slot.Place);

    private static GivenValue Marker(Resource resource) => new(System.Text.Json.JsonSerializer.SerializeToElement($"{{{{{resource.Name}}}}}"), ValueOrigin.Created) { IsMarker = true };

    private static Dictionary<string, GivenValue> Literals(Draft draft) =>
        draft.Path.Where(p => !p.Value.IsMarker).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    private static GivenValue? Example(Operation operation, ParameterSlot slot)
    {
        if (!operation.IsSafe) return null;
        var own = slot.Parameter.Examples.Where(e => slot.Blueprint.Accepts(e.Value, Direction.Request)).Select(e => (System.Text.Json.JsonElement?)e.Value).FirstOrDefault();
        return (own ?? ExampleReader.First(slot.Blueprint, Direction.Request)) is { } value ? new GivenValue(value, ValueOrigin.Example) : null;
    }

    private bool IsGiven(Operation operation, Parameter parameter) => _composer.IsGiven(operation, parameter);

    /// <summary>The names among the made-up references of a request that refer to something that can be had.</summary>
    public IReadOnlyDictionary<string, Resource> NamesOf(Operation operation, IReadOnlyList<ValueSource> sources)
    {
        var names = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (var source in sources.Where(s => s is { IsReference: true, Origin: ValueOrigin.Generated }))
        {
            var name = source.Name.StartsWith('/') ? JsonPointer.Tokens(source.Name).Last() : source.Name;
            if (!names.ContainsKey(name) && !IsPath(operation, source.Name) && Finder.Named(name) is { } resource) names[name] = resource;
        }

        return names;
    }

    /// <summary>The names that a request without anything optional refers to things by.</summary>
    private string[] ReferencesOf(Operation operation)
    {
        var composition = Composing(operation, Seeds.Of(operation.Key))(new Draft("", Inclusion.Required));
        return [.. composition.Sources
            .Where(s => s is { IsReference: true, Origin: ValueOrigin.Generated } && s.Name.StartsWith('/'))
            .Select(s => JsonPointer.Tokens(s.Name).Last())];
    }
}
