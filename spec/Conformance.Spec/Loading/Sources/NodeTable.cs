namespace Conformance.Spec.Loading.Sources;

/// <summary>
/// Where every value of a document stands, in document order with parents before children. Three integers a value: a document of
/// 36,000 lines costs half a megabyte.
/// </summary>
/// <param name="Lines">The line of the value; of its name, if it is a member of an object.</param>
/// <param name="Columns">The column likewise.</param>
/// <param name="Sizes">How many values the value is, itself and all within it: the distance to its next sibling.</param>
internal sealed record NodeTable(ReadOnlyMemory<int> Lines, ReadOnlyMemory<int> Columns, ReadOnlyMemory<int> Sizes)
{
    internal Position this[int node] => new(Lines.Span[node], Columns.Span[node]);

    internal int SizeOf(int node) => Sizes.Span[node];
}
