namespace Conformance.Spec.Loading.Sources;

/// <summary>
/// Where every value of a document stands, in document order with parents before children. Three integers a value: a document of
/// 36,000 lines costs half a megabyte.
/// </summary>
/// <param name="lines">The line of the value; of its name, if it is a member of an object.</param>
/// <param name="columns">The column likewise.</param>
/// <param name="sizes">How many values the value is, itself and all within it: the distance to its next sibling.</param>
internal sealed class NodeTable(int[] lines, int[] columns, int[] sizes)
{
    internal int Count => lines.Length;

    internal Position this[int node] => new(lines[node], columns[node]);

    internal int SizeOf(int node) => sizes[node];

    /// <summary>The three columns, to be kept.</summary>
    internal IReadOnlyList<int[]> Columns => [lines, columns, sizes];
}
