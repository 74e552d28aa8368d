namespace Conformance.Model;

/// <summary>How an answer ended.</summary>
public enum AnswerEnd
{
    /// <summary>Whole.</summary>
    Complete,

    /// <summary>The connection was reset after the request was written.</summary>
    Reset,

    /// <summary>Nothing, or no end, came within the time allowed.</summary>
    TimedOut,

    /// <summary>Fewer bytes than <c>Content-Length</c> said, or no last chunk.</summary>
    Truncated,

    /// <summary>The answer is not HTTP, or a header or the body went beyond what is read.</summary>
    Malformed,

    /// <summary>More body than the harness reads; what came is kept up to the limit.</summary>
    TooLarge,
}
