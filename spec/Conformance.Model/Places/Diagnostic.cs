namespace Conformance.Model;

/// <summary>Something that is wrong with what the user gave: a document, a profile, a suite or a target file.</summary>
/// <param name="Id">The rule in kebab-case, for example <c>dangling-reference</c>.</param>
/// <param name="Severity">An error prevents the use of the file or of the part it names; a warning does not.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">One sentence: what stands there.</param>
/// <param name="Expected">One sentence: what should stand there instead, or what to do.</param>
public sealed record Diagnostic(string Id, Severity Severity, Place Place, string Message, string Expected)
{
    /// <summary>One line for a terminal.</summary>
    public override string ToString() =>
        $"{Place}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}{(Expected.Length == 0 ? "" : $" {Expected}")}";
}
