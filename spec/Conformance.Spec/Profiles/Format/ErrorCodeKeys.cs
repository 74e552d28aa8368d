using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>errors: codes</c>.</summary>
public static class ErrorCodeKeys
{
    /// <summary>What a code may answer.</summary>
    public static IReadOnlyList<string> Occasions { get; } =
    [
        "constraint", "malformed", "credentials", "scope", "unknown-id", "unknown-path", "method", "state", "rate-limit", "unavailable",
        "read-only", "server",
    ];

    /// <summary>The keys.</summary>
    public static KeyTable<ErrorCode> Table { get; } = new(
        "errors: codes",
        new("status", "status", "The status it comes with.", (e, s) => e with { Status = s.StatusCode() ?? e.Status }) { Required = true },
        new("code", "text", "The code.", (e, s) => e with { Code = s.Text() ?? e.Code }) { Required = true },
        new("when", "word", $"What it answers: {string.Join(", ", Occasions)}.", (e, s) => e with { When = s.Word(Occasions) ?? e.When }) { Required = true },
        new("summary", "text", "What it says.", (e, s) => e with { Summary = s.Text() ?? e.Summary }));

    internal static ErrorCode Start { get; } = new(0, "", "", "");
}
