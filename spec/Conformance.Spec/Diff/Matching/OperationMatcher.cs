using System.Diagnostics.CodeAnalysis;
using Conformance.Model;

namespace Conformance.Spec.Diff.Matching;

/// <summary>Finds each operation of one contract in the other: by method and path, then by the path's shape.</summary>
internal static class OperationMatcher
{
    /// <summary>The operations of the revision in document order, then those that are gone.</summary>
    public static IReadOnlyList<OperationLink> Match(Contract before, Contract after)
    {
        var left = before.Operations.ToDictionary(o => o.Key, StringComparer.Ordinal);
        var links = new OperationLink?[after.Operations.Count];
        Take(after, links, left.Remove);
        var shapes = left.Values.GroupBy(ShapeOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<Operation>(g), StringComparer.Ordinal);
        Take(after, links, TakeShape);
        return [.. links.Select((l, i) => l ?? new(null, after.Operations[i])), .. shapes.Values.SelectMany(q => q).OrderBy(o => o.Ordinal).Select(o => new OperationLink(o, null))];

        bool TakeShape(string key, [MaybeNullWhen(false)] out Operation found)
        {
            found = null;
            return shapes.TryGetValue(ShapeOf(key), out var queue) && queue.TryDequeue(out found);
        }
    }

    private delegate bool TakeByKey(string key, [MaybeNullWhen(false)] out Operation found);

    private static void Take(Contract after, OperationLink?[] links, TakeByKey take)
    {
        foreach (var (operation, i) in after.Operations.Select((o, i) => (o, i)))
        {
            if (links[i] is null && take(operation.Key, out var found)) links[i] = new(found, operation);
        }
    }

    private static string ShapeOf(Operation operation) => ShapeOf(operation.Key);

    private static string ShapeOf(string key) => PathTemplate.Shape(key);
}
