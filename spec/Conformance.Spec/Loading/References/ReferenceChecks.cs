using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>Tells of every reference that leads nowhere. References within examples are data and are not looked at.</summary>
internal sealed class ReferenceChecks(DocumentSet documents, ReferenceFollower follower, DocumentGraph graph)
{
    internal IEnumerable<Diagnostic> Check() => graph.References.Select(Check).OfType<Diagnostic>();

    private Diagnostic? Check(NodeReference reference)
    {
        if (reference.File is null) return Dangling(reference, "is neither a path nor a URL", "Give the path of a file, or '#/' and the way within this one.");
        if (documents.FaultOf(reference.File) is { } fault) return new Diagnostic(fault.Id, SeverityOf(reference), reference.Place, fault.Message, fault.Expected);
        if (!reference.IsPointer) return null;
        if (follower.Step(reference) is null) return Dangling(reference, "leads nowhere", Nearest(reference));
        if (reference.From.Kind == NodeKind.Discriminator || !follower.IsCircular(reference.From)) return null;
        return new Diagnostic(
            "reference-cycle", Severity.Error, reference.Place, $"The references that begin with '{reference.Text}' lead back to themselves.", "Let one of them lead to an object.");
    }

    private static Diagnostic Dangling(NodeReference reference, string what, string expected) =>
        new("dangling-reference", SeverityOf(reference), reference.Place, $"'{reference.Text}' {what}.", expected);

    /// <summary>What only explains or connects does not prevent testing.</summary>
    private static Severity SeverityOf(NodeReference reference) =>
        reference.From.Kind is NodeKind.Example or NodeKind.Link or NodeKind.Discriminator or NodeKind.Callback ? Severity.Warning : Severity.Error;

    private string Nearest(NodeReference reference)
    {
        var slash = reference.Fragment.LastIndexOf('/');
        if (slash < 0 || !documents.Files[reference.File!].Source.TryResolve(reference.Fragment[..slash], out var parent))
            return "Define what it names, or correct the name.";
        return parent.ValueKind == System.Text.Json.JsonValueKind.Object
            && NearNames.Nearest(JsonPointer.Unescape(reference.Fragment[(slash + 1)..]), parent.EnumerateObject().Select(m => m.Name)) is { } near
            ? $"Did you mean '{near}'?"
            : "Define what it names, or correct the name.";
    }
}
