using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Scenarios;

/// <summary>Two documents, the exact set of ids that tells them apart, and the set of the way back.</summary>
/// <param name="Name">File, title and place.</param>
/// <param name="Base">The base document.</param>
/// <param name="Revision">The revision document.</param>
/// <param name="Forth">The ids from base to revision.</param>
/// <param name="NoticeDays">The days of notice that the gate demands.</param>
/// <param name="Back">The ids from revision to base, or null if the file does not tell.</param>
internal sealed record GateScenario(string Name, JsonObject Base, JsonObject Revision, int NoticeDays, IReadOnlyList<string> Forth, IReadOnlyList<string>? Back)
{
    public override string ToString() => Name;
}
