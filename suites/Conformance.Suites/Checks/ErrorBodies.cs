using System.Text.Json;

namespace Conformance.Suites.Checks;

/// <summary>Reads what the profile says that error bodies carry.</summary>
internal static class ErrorBodies
{
    /// <summary>The machine-readable code, or null where the profile names none or the body has none.</summary>
    public static string? Code(Answer answer, ErrorProfile? errors) =>
        errors?.CodePointer is { } pointer && TryRead(answer) is { } body && JsonPointer.TryResolve(body, pointer, out var code) ? code.ToString() : null;

    /// <summary>The body as JSON, or null where it is none.</summary>
    public static JsonElement? TryRead(Answer answer) => PlainJson.Read(answer.Body.Span);
}
