namespace Conformance.Spec.Loading.Sources;

/// <summary>Collects a <see cref="NodeTable"/> while a document is read from front to back.</summary>
internal sealed class NodeTableBuilder
{
    private int[] _lines = new int[256];
    private int[] _columns = new int[256];
    private int[] _sizes = new int[256];

    /// <summary>How many values there are so far; the number of the next one.</summary>
    internal int Count { get; private set; }

    /// <summary>Adds a value; its size is 1 until <see cref="Close"/>.</summary>
    internal int Add(Position at)
    {
        Reserve(1);
        (_lines[Count], _columns[Count], _sizes[Count]) = (at.Line, at.Column, 1);
        return Count++;
    }

    internal Position PositionOf(int node) => new(_lines[node], _columns[node]);

    internal int SizeOf(int node) => _sizes[node];

    /// <summary>Says that everything added since <paramref name="node"/> lies within it.</summary>
    internal void Close(int node) => _sizes[node] = Count - node;

    /// <summary>Adds the values from <paramref name="first"/> on once more; the first of them stands at <paramref name="at"/>.</summary>
    internal void Repeat(int first, int count, Position at)
    {
        Reserve(count);
        foreach (var column in (int[][])[_lines, _columns, _sizes]) Array.Copy(column, first, column, Count, count);
        (_lines[Count], _columns[Count]) = (at.Line, at.Column);
        Count += count;
    }

    internal NodeTable Build()
    {
        Resize(Count);
        return new NodeTable(_lines, _columns, _sizes);
    }

    private void Reserve(int more)
    {
        if (Count + more <= _lines.Length) return;
        Resize(Math.Max(_lines.Length * 2, Count + more));
    }

    private void Resize(int length)
    {
        Array.Resize(ref _lines, length);
        Array.Resize(ref _columns, length);
        Array.Resize(ref _sizes, length);
    }
}
