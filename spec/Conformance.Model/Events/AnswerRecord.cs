namespace Conformance.Model;

/// <summary>An answer as the journal holds it.</summary>
/// <param name="Status">The status code, or 0.</param>
/// <param name="Headers">Header lines in order.</param>
/// <param name="Body">The body: whole for failed cases, as hash and length for passed ones.</param>
/// <param name="Milliseconds">From the first byte written to the last byte read.</param>
/// <param name="End">How the answer ended.</param>
/// <param name="EndReason">What went wrong at the end, or null.</param>
public sealed record AnswerRecord(
    int Status,
    IReadOnlyList<Field> Headers,
    BodyRecord Body,
    double Milliseconds,
    AnswerEnd End = AnswerEnd.Complete,
    string? EndReason = null)
{
    /// <summary>The record of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="whole">True to keep the body, false for its hash and length.</param>
    public static AnswerRecord Of(Answer answer, bool whole) => new(
        answer.Status,
        answer.Headers,
        BodyRecord.Of(answer.Body.Span, whole),
        answer.Elapsed.TotalMilliseconds,
        answer.End,
        answer.EndReason);

    /// <summary>The first value of a header, compared without case, or null.</summary>
    public string? Header(string name) => Headers.FirstOrDefault(h => string.Equals(h.Name, name, StringComparison.OrdinalIgnoreCase)).Value;
}
