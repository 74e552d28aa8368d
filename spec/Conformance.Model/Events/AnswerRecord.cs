namespace Conformance.Model;

/// <summary>An answer as the journal holds it.</summary>
/// <param name="Status">The status code, or 0.</param>
/// <param name="Headers">Header lines in order.</param>
/// <param name="Body">The body: whole for failed cases, as hash and length for passed ones.</param>
/// <param name="End">How the answer ended.</param>
/// <param name="EndReason">What went wrong at the end, or null.</param>
/// <param name="Milliseconds">From the first byte written to the last byte read.</param>
public sealed record AnswerRecord(
    int Status,
    IReadOnlyList<Field> Headers,
    BodyRecord Body,
    AnswerEnd End,
    string? EndReason,
    double Milliseconds);
