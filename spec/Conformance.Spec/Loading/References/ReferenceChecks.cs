using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>Tells of every reference that leads nowhere. References within examples are data and are not looked at.</summary>
internal sealed class ReferenceChecks(DocumentSet documents, ReferenceFollower follower, DocumentGraph graph)
{
    private const string Define = "Define what it names, or correct the name.";

    private readonly Dictionary<ReferenceTarget, FileFault?> _checked = new(ReferenceEqualityComparer.Instance);

    internal IEnumerable<Diagnostic> Check() =>
        from reference in graph.References
        let fault = FaultOf(reference.Target)
        where fault is not null
        select new Diagnostic(fault.Id, SeverityOf(reference), reference.Place, fault.Message, fault.Expected);

    /// <summary>What only explains or connects does not prevent testing.</summary>
    private static Severity SeverityOf(NodeReference reference) =>
        reference.IsMapping || reference.From.Kind is NodeKind.Example or NodeKind.Link or NodeKind.Callback ? Severity.Warning : Severity.Error;

    private FileFault? FaultOf(ReferenceTarget target)
    {
        if (!_checked.TryGetValue(target, out var fault)) _checked[target] = fault = Check(target);
        return fault;
    }

    private FileFault? Check(ReferenceTarget target)
    {
        if (graph.IsIdentified(target)) return null;
        if (target.File is null) return Dangling(target, "is neither a path nor a URL", "Give the path of a file, or '#/' and the way within this one.");
        if (documents.FaultOf(target.File) is { } fault) return fault;
        if (!target.IsPointer) return null;
        if (follower.Step(target) is null) return Dangling(target, "leads nowhere", Remedy(target));
        return follower.IsCircular(target)
            ? new FileFault("reference-cycle", $"The references that begin with '{target.Text}' lead back to themselves.", "Let one of them lead to an object.")
            : null;
    }

    private static FileFault Dangling(ReferenceTarget target, string what, string expected) =>
        new("dangling-reference", $"'{target.Text}' {what}.", expected);

    private string Remedy(ReferenceTarget target)
    {
        var slash = target.Fragment.LastIndexOf('/');
        if (slash < 0 || documents.Files[target.File!].Find(NodeKind.None, target.Fragment[..slash]) is not { Json.ValueKind: JsonValueKind.Object } parent)
            return Define;
        return NearNames.Nearest(JsonPointer.Unescape(target.Fragment[(slash + 1)..]), parent.Members().Select(m => m.Name)) is { } near
            ? $"Did you mean '{near}'?"
            : Define;
    }
}
