using System.Text.Json;

namespace Conformance.Model;

/// <summary>One <c>key:glob</c> of a filter, taken apart once.</summary>
internal sealed class OperationTerm
{
    private readonly string _key;
    private readonly string _glob;
    private readonly string _extension;
    private readonly string _member;

    /// <summary>Takes a term apart; one without a colon matches nothing.</summary>
    public OperationTerm(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        (_key, _glob) = colon < 0 ? ("", "") : (text[..colon].Trim(), text[(colon + 1)..].Trim());
        var names = _key.Split('.');
        _extension = names[0];
        _member = string.Concat(names.Skip(1).Select(n => JsonPointer.Append("", n)));
    }

    /// <summary>True if the operation has a value of the key that the glob matches.</summary>
    public bool Matches(Operation operation) => _key switch
    {
        "operation" => (operation.Id is { } id && Is(id)) || Is(operation.Key),
        "path" => Is(operation.Path),
        "method" => Glob.Matches(_glob, operation.Method, ignoreCase: true),
        "tag" => operation.Tags.Any(Is),
        "scope" => operation.Security.Any(s => s.Schemes.Values.Any(scopes => scopes.Any(Is))),
        "lifecycle" => operation.Extensions.Any(e => e.Key.EndsWith("-lifecycle", StringComparison.Ordinal) && Is(Stage(e.Value))),
        _ => operation.Extensions.TryGetValue(_extension, out var value) && JsonPointer.TryResolve(value, _member, out value) && Is(Text(value)),
    };

    /// <summary>The stage is the extension itself or its member <c>lifecycle</c>.</summary>
    private static string Stage(JsonElement lifecycle) =>
        Text(lifecycle.ValueKind == JsonValueKind.Object && lifecycle.TryGetProperty("lifecycle", out var stage) ? stage : lifecycle);

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private bool Is(string value) => Glob.Matches(_glob, value, ignoreCase: false);
}
