using Conformance.Model;
using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Matching;

/// <summary>Finds each parameter of an operation in its other version: those of the path by position, the others by name, and one that moved.</summary>
internal static class ParameterMatcher
{
    public static IEnumerable<ParameterPair> Match(OperationPair operation)
    {
        var removed = operation.Base.Parameters.ToList();
        var added = operation.Revision.Parameters.ToList();
        var renamed = PathTemplate.Names(operation.Base.Path).Zip(PathTemplate.Names(operation.Revision.Path)).ToLookup(n => n.Second, n => n.First, StringComparer.Ordinal);
        var pairs = Pair(removed, added, (x, y) => x.Location == y.Location && IsSame(x, y, renamed))
            .Concat(Pair(removed, added, (x, y) => x.Location != y.Location && string.Equals(x.Name, y.Name, StringComparison.OrdinalIgnoreCase)))
            .Concat(removed.Select(p => ((Parameter?)p, (Parameter?)null)))
            .Concat(added.Select(p => ((Parameter?)null, (Parameter?)p)));
        return pairs.Select(p => new ParameterPair(operation, p.Item1, p.Item2, PageRoles.Of(operation, p.Item1, p.Item2)));
    }

    private static bool IsSame(Parameter before, Parameter after, ILookup<string, string> renamed) => before.Location switch
    {
        ParameterLocation.Path when renamed.Contains(after.Name) => renamed[after.Name].Contains(before.Name, StringComparer.Ordinal),
        ParameterLocation.Header => string.Equals(before.Name, after.Name, StringComparison.OrdinalIgnoreCase),
        _ => before.Name == after.Name,
    };

    private static List<(Parameter?, Parameter?)> Pair(List<Parameter> removed, List<Parameter> added, Func<Parameter, Parameter, bool> isSame)
    {
        var pairs = new List<(Parameter?, Parameter?)>();
        foreach (var before in removed.ToList())
        {
            if (added.Find(a => isSame(before, a)) is not { } after) continue;
            pairs.Add((before, after));
            removed.Remove(before);
            added.Remove(after);
        }

        return pairs;
    }
}
