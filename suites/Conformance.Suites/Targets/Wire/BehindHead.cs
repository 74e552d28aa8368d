namespace Conformance.Suites.Targets.Wire;

/// <summary>
/// What a server sends behind the head of an answer that has no body (RFC 9110 section 9.3.2): read off the connection, which the request
/// asked to close, before the HTTP stack sees the head.
/// </summary>
/// <param name="time">Ends the wait for a server that does not close.</param>
internal sealed class BehindHead(TimeProvider time)
{
    private const int MostKept = 64 * 1024;
    private const int PlaceOfStatus = 9;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly List<byte> _bytes = [];
    private int _at;
    private int _line;
    private bool _isInterim;
    private bool _isOver;

    /// <summary>What came behind the head.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.ToArray();

    /// <summary>How many of the bytes that were read belong to the head; the others are kept, with all that still comes.</summary>
    public async ValueTask<int> CutAsync(ReadOnlyMemory<byte> read, Stream connection, CancellationToken cancellationToken)
    {
        if (_isOver || EndOfHead(read.Span) is not { } end) return read.Length;
        _isOver = true;
        _bytes.AddRange(read.Span[end..]);
        await DrainAsync(connection, cancellationToken);
        return end;
    }

    /// <summary>The place behind the empty line of the final head; heads with a status of 1xx go before it (RFC 9112 section 2.1).</summary>
    private int? EndOfHead(ReadOnlySpan<byte> read)
    {
        for (var i = 0; i < read.Length; i++)
        {
            if (_at++ == PlaceOfStatus) _isInterim = read[i] == '1';
            if (read[i] == '\r') continue;
            if (read[i] != '\n') _line++;
            else if (_line > 0) _line = 0;
            else if (!_isInterim) return i + 1;
            else _at = 0;
        }

        return null;
    }

    private async ValueTask DrainAsync(Stream connection, CancellationToken cancellationToken)
    {
        using var wait = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, wait.Token);
        var buffer = new byte[4096];
        try
        {
            while (_bytes.Count < MostKept && await connection.ReadAsync(buffer, either.Token) is > 0 and var more) _bytes.AddRange(buffer.AsSpan(0, more));
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The head is whole, and what came behind it is known: how the connection ended does not matter.
        }
    }
}
