using System.Collections.Concurrent;

namespace Conformance.Mock.Control;

/// <summary>The last requests and what they were answered.</summary>
internal sealed class RequestLog
{
    private const int Kept = 1_000;

    private readonly ConcurrentQueue<(string Method, string Target, int Status)> _lines = new();

    /// <summary>The requests, oldest first.</summary>
    public IEnumerable<(string Method, string Target, int Status)> Lines => _lines;

    /// <summary>Remembers a request and forgets the oldest where there are too many.</summary>
    public void Add(string method, string target, int status)
    {
        _lines.Enqueue((method, target, status));
        if (_lines.Count > Kept) _lines.TryDequeue(out _);
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => _lines.Clear();
}
