using System.CommandLine;
using Conformance.Cli.Usage;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Linting;
using Conformance.Spec.Profiles.Reading;
using Conformance.Suites.Checks;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance explain</c>: what a check, a lint rule or a rule of the gate promises.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private readonly Argument<string?> _id = new("ID")
    {
        Description = "The id of a check, a lint rule or a rule of the gate, as reports print it; without one, all ids.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public ExplainCommand(Terminal terminal)
        : base("explain", "A check's or rule's promise, clause, usual cause, example, and how to waive it.")
    {
        _terminal = terminal;
        Add(_id);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance explain", "Every check and rule, one line each."),
        ("conformance explain response-body-matches-schema", "One of them in full."),
        ("conformance explain request-property-removed", "A rule of the gate: who breaks, what to do instead, how to waive it."),
    ];

    private int Run(ParseResult parsed)
    {
        var lines = parsed.GetValue(_id) is { } id ? Explain(id) : List();
        foreach (var line in lines) _terminal.Out.WriteLine(line);
        return ExitCode.Kept;
    }

    private static IEnumerable<string> List() =>
    [
        "Checks, which judge answers:",
        .. CheckCatalogue.All.Select(c => $"  {c.Id,-34} {c.Summary}"),
        "Lint rules, which judge documents:",
        .. LintRules.All.Select(r => $"  {r.Id,-34} {r.Summary}"),
        "Rules of the gate, which judge changes of a document:",
        .. RuleTable.Standard.All.Select(r => $"  {r.Id,-74} {Word(r.Level)}"),
    ];

    private static IEnumerable<string> Explain(string id)
    {
        if (CheckCatalogue.All.FirstOrDefault(c => c.Id == id) is { } check) return Check(check);
        if (LintRules.All.FirstOrDefault(r => r.Id == id) is { } rule) return [$"{rule.Id} (lint, {Word(rule.Severity)})", "", rule.Summary];
        if (RuleTable.Standard.Find(id) is { } change) return [$"{change.Id} (gate, {Word(change.Level)})", "", .. RuleExplanation.Of(change).Select(l => Line(l.Label, l.Text))];
        var nearest = Nearest.To(id, CheckCatalogue.All.Select(c => c.Id).Concat(LintRules.All.Select(r => r.Id)).Concat(RuleTable.Standard.All.Select(r => r.Id)));
        throw new UsageException($"there is no check or rule '{id}'{(nearest is null ? "; 'conformance explain' lists them" : $"; did you mean '{nearest}'?")}");
    }

    private static IEnumerable<string> Check(ICheck check)
    {
        var explanation = check.Explanation;
        var parts = new (string Label, string? Text)[]
        {
            ("promise", explanation.Promise),
            ("clause", explanation.Clause),
            ("usual cause", explanation.Cause),
            ("example", explanation.Example),
            ("in Schemathesis", explanation.Schemathesis),
            ("WFC fault", explanation.Fault is { } fault ? $"{fault.Code} {fault.Name} (Web Fuzzing Commons)" : null),
            ("to waive", $"in suite.yaml: waivers: [{{ check: {check.Id}, operation: 'METHOD /path', reason: …, until: YYYY-MM-DD }}]"),
        };
        return [check.Id, "", .. parts.Where(p => p.Text is not null).Select(p => Line(p.Label, p.Text!))];
    }

    private static string Line(string label, string text) => $"{label,-16} {text}";

    private static string Word<T>(T level)
        where T : struct, Enum => level.ToString().ToLowerInvariant();
}
