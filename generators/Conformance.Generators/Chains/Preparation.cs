using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>Lifecycle actions that bring an item that was just made into a state in which an operation is possible.</summary>
internal static class Preparation
{
    /// <summary>The actions, in order; none where none is needed, null where none leads there.</summary>
    public static IReadOnlyList<Operation>? Of(OperationRole role) => role switch
    {
        { Kind: RoleKind.Delete, Resource: { } resource } => BeforeDeletion(resource),
        { Kind: RoleKind.Transition, Resource: { Lifecycle: { } lifecycle } resource } when lifecycle.Transition(Verb(role.Operation)) is { } wanted =>
            Route(resource, lifecycle, wanted.From),
        _ => [],
    };

    /// <summary>The actions that the recipe of deletion names.</summary>
    public static IReadOnlyList<Operation> BeforeDeletion(Resource resource) => [.. resource.Deletion.Before.Select(v => ActionOf(resource, v)).OfType<Operation>()];

    /// <summary>The shortest way from the state after creation to one of these states.</summary>
    private static List<Operation>? Route(Resource resource, Lifecycle lifecycle, IReadOnlyList<string> states)
    {
        if (states.Count == 0 || lifecycle.Initial is not { } initial) return [];
        var open = new Queue<(string State, List<Operation> Route)>([(initial, [])]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { initial };
        while (open.TryDequeue(out var at))
        {
            if (states.Contains(at.State, StringComparer.Ordinal)) return at.Route;
            foreach (var next in lifecycle.Transitions.Where(t => t.From.Count == 0 || t.From.Contains(at.State, StringComparer.Ordinal)))
            {
                if (ActionOf(resource, next.Action) is { } operation && seen.Add(next.To)) open.Enqueue((next.To, [.. at.Route, operation]));
            }
        }

        return null;
    }

    private static Operation? ActionOf(Resource resource, string verb) => resource.Actions.FirstOrDefault(a => a.Verb == verb)?.Operation;

    private static string Verb(Operation operation) => operation.Path[(operation.Path.LastIndexOf('/') + 1)..];
}
