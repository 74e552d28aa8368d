using Conformance.Model;
using Conformance.Spec.Linting;
using Conformance.Spec.Schemas;

namespace Conformance.Cli.Gate;

/// <summary>Finds what is wrong with a document and was not wrong with it before.</summary>
internal static class NewFaults
{
    /// <summary>The errors of lint that the base does not have: neither at that place nor, where things moved, in those words.</summary>
    public static IEnumerable<Diagnostic> Of(Contract before, Contract after)
    {
        var errors = ErrorsOf(after);
        if (errors.Count == 0) return [];
        var known = ErrorsOf(before);
        var places = known.Select(d => (d.Id, d.Place.Pointer)).ToHashSet();
        var moved = errors.Select(d => (d.Id, d.Place.Pointer)).ToHashSet();
        var gone = known.Where(d => !moved.Contains((d.Id, d.Place.Pointer))).CountBy(d => (d.Id, d.Message)).ToDictionary();
        return errors.Where(d => !places.Contains((d.Id, d.Place.Pointer)) && !Take(gone, (d.Id, d.Message)));
    }

    private static bool Take(Dictionary<(string Id, string Message), int> left, (string Id, string Message) fault)
    {
        if (left.GetValueOrDefault(fault) == 0) return false;
        left[fault]--;
        return true;
    }

    private static List<Diagnostic> ErrorsOf(Contract contract) => [.. new Linter(contract, new SchemaSet(contract)).Lint(Severity.Error)];
}
