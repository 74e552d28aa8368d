namespace Conformance.Suites.Targets.Wire;

/// <summary>
/// A probe on its way, with what its handlers and its connection learn about it. A repetition by the HTTP stack is known by its second
/// connection: one case is at most one request on the wire.
/// </summary>
/// <param name="method">The method.</param>
/// <param name="url">The URL.</param>
/// <param name="time">Tells when the first byte is written.</param>
internal sealed class ProbeMessage(HttpMethod method, Uri url, TimeProvider time) : HttpRequestMessage(method, url)
{
    private WireStream? _connection;

    /// <summary>The request as recorded, or null before it reached the end of the chain.</summary>
    public SentRequest? Sent { get; set; }

    /// <summary>The timestamp of the first byte written; before that, of leaving the handlers.</summary>
    public long Started { get; private set; } = time.GetTimestamp();

    /// <summary>The timer that ends the probe, or null. It starts when the handlers are done: their waits are not the target's.</summary>
    public ITimer? Alarm { get; set; }

    /// <summary>How long the answer may take.</summary>
    public TimeSpan Limit { get; set; }

    /// <summary>True once a byte was written on a connection.</summary>
    public bool IsWritten => _connection is not null;

    /// <summary>True if the HTTP stack tried to send it again because its connection was closed before an answer began.</summary>
    public bool WasRepeated { get; private set; }

    /// <summary>What comes behind an answer that has no body, or null where that cannot be told from the next answer.</summary>
    public BehindHead? Behind { get; init; }

    /// <summary>Called when the handlers have done their part and the connection begins its own.</summary>
    public void Leaving()
    {
        Started = time.GetTimestamp();
        Alarm?.Change(Limit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Called before each write.</summary>
    /// <exception cref="RepeatedRequestException">The request was already written on another connection.</exception>
    public void Writing(WireStream connection)
    {
        if (ReferenceEquals(_connection, connection)) return;
        if (_connection is not null)
        {
            WasRepeated = true;
            throw new RepeatedRequestException();
        }

        _connection = connection;
        Started = time.GetTimestamp();
    }
}
