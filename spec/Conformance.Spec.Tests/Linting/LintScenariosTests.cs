using Conformance.Model;
using Conformance.Spec.Linting;
using Conformance.Spec.Loading;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Linting;

/// <summary>A document for each rule, and at its end, behind <c>#:</c>, all that lint says of it.</summary>
public sealed class LintScenariosTests
{
    private const string Mark = "#: ";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "lint-scenarios");

    private static IEnumerable<string> Names => Directory.GetFiles(Folder).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public async Task Lint_says_of_each_document_what_stands_at_its_end(string name)
    {
        var path = Path.Combine(Folder, $"{name}.yaml");
        var expected = (await File.ReadAllLinesAsync(path)).Where(l => l.StartsWith(Mark, StringComparison.Ordinal)).Select(l => l[Mark.Length..]);

        (await LintAsync(path)).Select(d => d.ToString()[(path.Length + 1)..]).ShouldBe(expected);
    }

    [Test]
    public void Every_rule_has_a_document_that_fires_it() => LintRules.All.Select(r => r.Id).Order(StringComparer.Ordinal)
        .ShouldBe(Names.Where(n => !n.Contains('.', StringComparison.Ordinal)));

    [Test]
    public async Task Every_finding_has_the_id_and_the_severity_of_its_rule()
    {
        var severities = LintRules.All.ToDictionary(r => r.Id, r => r.Severity, StringComparer.Ordinal);
        foreach (var name in Names.Where(severities.ContainsKey))
        {
            var found = (await LintAsync(Path.Combine(Folder, $"{name}.yaml"))).Where(d => d.Id == name).ToList();
            found.ShouldNotBeEmpty(name);
            found.ShouldAllBe(d => d.Severity == severities[name] && d.Expected.Length > 0 && d.Place.Line > 0, name);
        }
    }

    [Test]
    public void Every_rule_has_a_summary() => LintRules.All.ShouldAllBe(r => r.Summary.EndsWith('.') || r.Summary.EndsWith(')'));

    private static async Task<IReadOnlyList<Diagnostic>> LintAsync(string path)
    {
        var contract = (await new ContractLoader(new LoadOptions()).LoadAsync(path, CancellationToken.None)).Contract.ShouldNotBeNull();
        return new Linter(contract, new SchemaSet(contract)).Lint();
    }
}
