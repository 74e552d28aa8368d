using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>An error tells where the code of the server failed.</summary>
internal sealed class StackTraceInMessage : ErrorLie
{
    private const string Trace = "java.lang.NullPointerException: value\n\tat com.example.api.UserService.load(UserService.java:42)";

    /// <inheritdoc/>
    public override string Id => "stack-trace-in-message";

    /// <inheritdoc/>
    public override string Summary => "An error tells where the code of the server failed.";

    /// <inheritdoc/>
    protected override bool TryChange(Encounter encounter, Reply reply, JsonObject error)
    {
        if (Longest(error) is not { } name) return false;
        error[name] = Trace;
        return true;
    }

    /// <summary>The member that holds the message: the longest text with a blank in it.</summary>
    private static string? Longest(JsonObject error) => error
        .Where(p => p.Value is JsonValue value && value.TryGetValue<string>(out var text) && text.Contains(' ', StringComparison.Ordinal))
        .OrderByDescending(p => p.Value!.GetValue<string>().Length)
        .Select(p => p.Key)
        .FirstOrDefault();
}
