using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Edits;

/// <summary>A way to change one schema so that it stays a schema that something is valid for.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Fits">True if it can be done to a schema.</param>
/// <param name="Apply">Does it.</param>
internal sealed record Edit(string Name, Func<JsonObject, bool> Fits, Action<JsonObject> Apply)
{
    /// <summary>True if no witness is demanded: what a pattern, a format or a negation excludes is not decided.</summary>
    public bool IsUndecided { get; init; }

    public override string ToString() => Name;
}
