using System.Text.Json;

namespace Conformance.Suites.Checks;

/// <summary>Reads what the profile says that error bodies carry.</summary>
internal static class ErrorBodies
{
    /// <summary>The machine-readable code, or null where the profile names none or the body has none.</summary>
    public static string? Code(Answer answer, ErrorProfile? errors)
    {
        if (errors?.CodePointer is not { } pointer || answer.Body.Length == 0) return null;
        try
        {
            using var body = JsonDocument.Parse(answer.Body);
            return JsonPointer.TryResolve(body.RootElement, pointer, out var code) ? code.ToString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
