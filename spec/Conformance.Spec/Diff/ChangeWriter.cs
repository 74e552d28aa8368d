using Conformance.Model;
using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Walking;

namespace Conformance.Spec.Diff;

/// <summary>Makes of what was found what is told.</summary>
/// <param name="operations">All operations, in the order in which they are listed.</param>
internal sealed class ChangeWriter(IReadOnlyList<OperationLink> operations)
{
    private static readonly string[] Unordered = ["parameters", "required", "enum", "tags", "security", "servers", "x-extensible-enum"];

    private readonly Dictionary<OperationLink, int> _order = operations.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i);

    public Change Write(LoggedChange logged)
    {
        var (rule, finding) = (logged.Rule, logged.Finding);
        var reached = logged.Reaches.SelectMany(r => r.Operations).Distinct().OrderBy(o => _order[o]).ToList();
        var isPromised = reached.Count == 0 || reached.Any(IsPromised);
        return new()
        {
            Id = rule.Id,
            Level = isPromised ? rule.Level : ChangeLevel.Info,
            Text = VisibleText.Line(Words.Fill(rule.Sentence, logged.Subject, finding.Name, finding.From, finding.To)),
            Operations = [.. reached.Select(o => o.Key)],
            Base = finding.Base,
            Revision = finding.Revision,
            Fingerprint = FingerprintOf(logged),
            Breaks = isPromised ? rule.Breaks : Affected.Nobody,
            Remedy = isPromised ? rule.Remedy : "",
        };
    }

    /// <summary>What a base calls a draft or experimental was never promised to stay.</summary>
    private static bool IsPromised(OperationLink operation) => Promise.Of(operation.Base ?? operation.Revision!).Rank >= Promise.Beta;

    /// <summary>
    /// A change is named by its rule, by where it stands in the document that it concerns, and by what was and is. Places in lists whose
    /// order means nothing do not count: there what stands for itself is the name of the parameter, or the value.
    /// </summary>
    private static string FingerprintOf(LoggedChange logged)
    {
        var (rule, finding) = (logged.Rule, logged.Finding);
        var isNew = rule.Key.Action is ChangeAction.Added or ChangeAction.Set;
        var tokens = JsonPointer.Tokens(((isNew ? finding.Revision ?? finding.Base : finding.Base ?? finding.Revision)?.Pointer) ?? "").ToList();
        var place = string.Join('/', tokens.Where((_, i) => i == 0 || !Unordered.Contains(tokens[i - 1], StringComparer.Ordinal)));
        var name = tokens.Contains("parameters", StringComparer.Ordinal) ? logged.Subject : finding.Name;
        return Fingerprint.Of(rule.Id, place, $"{name}\n{finding.From}\n{finding.To}");
    }
}
