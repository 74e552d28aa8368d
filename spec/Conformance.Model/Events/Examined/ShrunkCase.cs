namespace Conformance.Model;

/// <summary>The smallest request that was found to fail for the same cause.</summary>
/// <param name="Case">The case; its id is that of the case it was made from and <see cref="IdEnding"/>.</param>
/// <param name="Sent">What went over the wire, secrets masked.</param>
/// <param name="Answer">What came back, its body whole.</param>
/// <param name="Failure">The failure, as this answer shows it.</param>
/// <param name="From">The size of the request that it was made from.</param>
/// <param name="To">Its own size.</param>
/// <param name="Steps">How many smaller requests were tried.</param>
public sealed record ShrunkCase(
    CaseRecord Case,
    SentRecord Sent,
    AnswerRecord Answer,
    Failure Failure,
    RequestSize From,
    RequestSize To,
    int Steps)
{
    /// <summary>What the id of a shrunk case ends in.</summary>
    public const string IdEnding = "~shrunk";
}
