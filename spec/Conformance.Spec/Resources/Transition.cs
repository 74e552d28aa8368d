namespace Conformance.Spec.Resources;

/// <summary>A way from state to state.</summary>
/// <param name="Action">The last segment of the operation's path, for example <c>deactivate</c>.</param>
/// <param name="From">States it may start from; empty: any.</param>
/// <param name="To">The state it leads to.</param>
/// <param name="OrTo">Other states that it may lead to instead.</param>
public sealed record Transition(string Action, IReadOnlyList<string> From, string To, IReadOnlyList<string> OrTo);
