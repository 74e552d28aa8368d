namespace Conformance.Model;

/// <summary>A lifecycle action.</summary>
/// <param name="Action">The last segment of its path, for example <c>deactivate</c>.</param>
/// <param name="From">States it may start from; empty: any.</param>
/// <param name="To">The state it leads to.</param>
public sealed record TransitionProfile(string Action, IReadOnlyList<string> From, string To)
{
    /// <summary>Other states that it may lead to instead.</summary>
    public IReadOnlyList<string> OrTo { get; init; } = [];
}
