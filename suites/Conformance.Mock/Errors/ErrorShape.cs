using System.Text.Json;

namespace Conformance.Mock.Errors;

/// <summary>How the error of one status looks on one operation.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type, or null for an answer without body.</param>
/// <param name="Schema">The schema of the body.</param>
/// <param name="Profile">What the profile says of errors, or null.</param>
/// <param name="Documented">The schema where the document gives it, or null.</param>
internal sealed record ErrorShape(int Status, string? MediaType, JsonElement Schema, ErrorProfile? Profile, Schema? Documented = null)
{
    /// <summary>Problem details (RFC 9457 section 3), with the member <c>errors</c> of its example.</summary>
    public static ErrorShape Problem(int status) => new(status, "application/problem+json", ProblemDetails, null);

    private static JsonElement ProblemDetails { get; } = JsonElement.Parse(
        """
        {"type":"object","properties":{"title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"},
        "instance":{"type":"string"},"errors":{"type":"array","items":{"type":"object","properties":{"detail":{"type":"string"}}}}}}
        """);

    /// <summary>
    /// The code that the profile gives for one of these words with this status, else for the status alone, else for one of the words with
    /// another status; or null.
    /// </summary>
    public string? CodeFor(IReadOnlyList<string> words)
    {
        if (Profile is null) return null;
        var codes = Profile.Codes.Where(c => c.Status == Status).ToList();
        return (Worded(codes, words) ?? codes.FirstOrDefault() ?? Worded(Profile.Codes, words))?.Code;
    }

    private static ErrorCode? Worded(IReadOnlyList<ErrorCode> codes, IReadOnlyList<string> words) =>
        words.Select(w => codes.FirstOrDefault(c => c.When == w)).FirstOrDefault(c => c is not null);
}
