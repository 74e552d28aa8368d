using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Revisions;

/// <summary>An edit of a big document and what must come of it.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">Does it.</param>
/// <param name="Expected">The ids with the operations that each reaches.</param>
internal sealed record KnownEdit(string Name, Action<JsonNode> Apply, Func<References, IEnumerable<(string Id, IReadOnlyList<string> Operations)>> Expected)
{
    public override string ToString() => Name;
}
