using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Structure;

/// <summary>Which names the entries of a map may have: paths begin with a slash, responses are statuses, methods are tokens.</summary>
internal sealed class EntryNames(Member rule, DocumentNode map, ICollection<Diagnostic> diagnostics)
{
    /// <summary>The name of the entry in the copy, or null if the entry is left out.</summary>
    internal string? NameFor(DocumentNode entry)
    {
        if (rule.Shape == Shape.Patterned && entry.Name.StartsWith("x-", StringComparison.Ordinal)) return null;
        return rule.Kind switch
        {
            NodeKind.PathItem => Path(entry),
            NodeKind.Response => Status(entry),
            NodeKind.Operation => Method(entry),
            _ => entry.Name,
        };
    }

    private string? Path(DocumentNode entry)
    {
        if (entry.Name.StartsWith('/')) return entry.Name;
        var path = $"/{entry.Name}";
        if (map.Member(path) is not null)
        {
            diagnostics.Add(new Diagnostic("path-without-slash", Severity.Error, entry.Place, $"The path '{entry.Name}' does not begin with a slash.", $"It is left out, because '{path}' is there too."));
            return null;
        }

        diagnostics.Add(new Diagnostic("path-without-slash", Severity.Warning, entry.Place, $"The path '{entry.Name}' does not begin with a slash.", $"It is read as '{path}'."));
        return path;
    }

    private string? Status(DocumentNode entry)
    {
        var status = new StatusPattern(entry.Name);
        if (status.IsDefault || status.Class is not null || status.Code is >= 100 and <= 599) return entry.Name;
        diagnostics.Add(new Diagnostic("unknown-status", Severity.Error, entry.Place, $"'{entry.Name}' is not a status.", "A status such as 200, a range such as 2XX, or 'default' was expected; it is left out."));
        return null;
    }

    private string? Method(DocumentNode entry)
    {
        if (entry.Name.Length == 0 || entry.Name.Any(c => !char.IsAsciiLetterOrDigit(c) && !"!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal)))
            diagnostics.Add(new Diagnostic("unknown-method", Severity.Error, entry.Place, $"'{entry.Name}' is not a method.", "A token (RFC 9110 section 5.6.2) was expected; it is left out."));
        else if (Methods.Of(SpecVersion.V32).Contains(entry.Name, StringComparer.OrdinalIgnoreCase))
            diagnostics.Add(new Diagnostic("unknown-method", Severity.Error, entry.Place, $"'{entry.Name}' stands among the additional operations.", "Put it into the path item under its own name; it is left out."));
        else return entry.Name;
        return null;
    }
}
