namespace Conformance.Model;

/// <summary>A case was answered and judged.</summary>
/// <param name="Case">The case.</param>
/// <param name="Sent">What went over the wire, secrets masked.</param>
/// <param name="Answer">What came back.</param>
/// <param name="Verdicts">What the checks said, in the order of the catalogue.</param>
/// <param name="Shown">Properties of the answer's JSON that no success of the operation showed before in this run, as pointers with <c>*</c> for any item; null where there are none.</param>
public sealed record CaseFinished(CaseRecord Case, SentRecord Sent, AnswerRecord Answer, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<string>? Shown = null) : RunEvent
{
    /// <summary>True if a check failed.</summary>
    public bool Failed => Verdicts.Any(v => v.Outcome == Outcome.Failed);
}
