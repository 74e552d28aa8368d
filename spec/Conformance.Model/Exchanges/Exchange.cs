namespace Conformance.Model;

/// <summary>A case and what came back.</summary>
/// <param name="Case">What was asked.</param>
/// <param name="Sent">What went over the wire: full URL, all headers, secrets masked.</param>
/// <param name="Answer">What came back.</param>
public sealed record Exchange(TestCase Case, SentRequest Sent, Answer Answer);
