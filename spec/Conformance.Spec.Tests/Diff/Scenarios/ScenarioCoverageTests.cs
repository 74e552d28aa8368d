using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Tests.Diff.Scenarios;

/// <summary>What the scenarios show between them.</summary>
public sealed class ScenarioCoverageTests
{
    private static readonly IReadOnlyList<GateScenario> Scenarios = [.. ScenarioFiles.All()];

    /// <summary>Rules about whole documents; shown where documents are.</summary>
    private static readonly string[] Elsewhere = ["document-removed", "document-added"];

    [Test]
    public void Shows_every_rule()
    {
        var shown = Scenarios.SelectMany(s => s.Forth.Concat(s.Back ?? [])).Concat(Elsewhere).ToHashSet(StringComparer.Ordinal);
        RuleTable.Standard.All.Select(r => r.Id).Where(id => !shown.Contains(id)).ShouldBeEmpty();
    }

    [Test]
    public void Names_no_rule_that_there_is_not() =>
        Scenarios.SelectMany(s => s.Forth.Concat(s.Back ?? [])).Where(id => RuleTable.Standard.Find(id) is null).ShouldBeEmpty();

    [Test]
    public void Shows_the_way_back_of_every_rule_that_breaks_something()
    {
        var pairs = Scenarios.Where(s => s.Back is not null)
            .SelectMany(s => s.Forth.SelectMany(f => s.Back!.SelectMany(b => new[] { (f, b), (b, f) })))
            .ToHashSet();
        RuleTable.Standard.All
            .Where(r => r.Level != ChangeLevel.Info && r.Mirror is not null && !Elsewhere.Contains(r.Id))
            .Where(r => !pairs.Contains((r.Id, r.Mirror!)))
            .Select(r => $"{r.Id} <-> {r.Mirror}")
            .ShouldBeEmpty();
    }

    [Test]
    public void Has_documents_that_differ_and_yet_have_no_changes() => Scenarios.Count(s => s.Forth.Count == 0 && s.Back is { Count: 0 }).ShouldBeGreaterThan(40);
}
