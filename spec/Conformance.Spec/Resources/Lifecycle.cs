namespace Conformance.Spec.Resources;

/// <summary>The states of a resource.</summary>
/// <param name="Pointer">JSON Pointer of the state in a representation.</param>
/// <param name="States">The states that the schema enumerates; empty where it does not.</param>
/// <param name="Initial">The state after creation, or null where the server decides.</param>
/// <param name="Dormant">The state after creation if the client asked not to activate, or null where none is known.</param>
/// <param name="Transitions">The ways between them.</param>
public sealed record Lifecycle(string Pointer, IReadOnlyList<string> States, string? Initial, string? Dormant, IReadOnlyList<Transition> Transitions)
{
    /// <summary>The way that an action goes, or null.</summary>
    /// <param name="action">The last segment of the action's path.</param>
    public Transition? Transition(string action) => Transitions.FirstOrDefault(t => t.Action == action);
}
