namespace Conformance.Mock.Answers;

/// <summary>How an answer goes over the wire, where it is not as HTTP wants it.</summary>
internal sealed record Manner
{
    /// <summary>As HTTP wants it.</summary>
    public static Manner Plain { get; } = new();

    /// <summary>How long the answer is held back.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>True if the connection is cut before the answer begins.</summary>
    public bool IsReset { get; init; }

    /// <summary>What <c>Content-Length</c> says, or null for the truth.</summary>
    public long? DeclaredLength { get; init; }

    /// <summary>How many bytes of the body are sent before the connection is closed, or null for all.</summary>
    public long? SentLength { get; init; }

    /// <summary>True if the body is sent even where HTTP forbids one: to <c>HEAD</c> (RFC 9110 section 9.3.2).</summary>
    public bool ForcesBody { get; init; }

    /// <summary>True if the bytes are written past the server, which knows HTTP too well to write them.</summary>
    public bool IsCrooked => DeclaredLength is not null || SentLength is not null || ForcesBody;
}
