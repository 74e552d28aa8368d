namespace Conformance.Mock.Answers;

/// <summary>The bytes of an answer in the pieces in which they are kept, so that a list copies no item.</summary>
/// <param name="Pieces">The pieces in order.</param>
internal sealed record ReplyBody(IReadOnlyList<ReadOnlyMemory<byte>> Pieces)
{
    /// <summary>No bytes.</summary>
    public static ReplyBody Empty { get; } = new([]);

    /// <summary>The number of bytes.</summary>
    public long Length { get; } = Sum(Pieces);

    /// <summary>A body of one piece.</summary>
    public static ReplyBody Of(ReadOnlyMemory<byte> bytes) => new([bytes]);

    /// <summary>All bytes in one piece.</summary>
    public ReadOnlyMemory<byte> ToMemory()
    {
        if (Pieces.Count == 1) return Pieces[0];
        var all = new byte[Length];
        var position = 0;
        foreach (var piece in Pieces)
        {
            piece.CopyTo(all.AsMemory(position));
            position += piece.Length;
        }

        return all;
    }

    private static long Sum(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var sum = 0L;
        for (var i = 0; i < pieces.Count; i++) sum += pieces[i].Length;
        return sum;
    }
}
