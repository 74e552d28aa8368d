using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Structure;

/// <summary>What is wrong with the shape of a member's value.</summary>
internal static class ShapeFaults
{
    /// <summary>The member cannot be used.</summary>
    internal static Diagnostic WrongType(DocumentNode value, string expected) => new(
        "wrong-type", Severity.Error, value.Place, $"'{value.Name}' is {Describe(value.Json)}.", $"{expected} was expected; it is left out.");

    /// <summary>The member is read as if it were not there, a response as one that promises nothing.</summary>
    internal static Diagnostic NullMember(DocumentNode value) => new(
        "null-member",
        Severity.Warning,
        value.Place,
        $"'{value.Name}' has no value.",
        value.Kind == NodeKind.Response ? "It is read as a response without body: write {} or describe it." : "It is read as absent: give it a value or remove it.");

    /// <summary>The member means what was meant.</summary>
    internal static Diagnostic Coerced(DocumentNode value, string expected) => new(
        "wrong-type", Severity.Warning, value.Place, $"'{value.Name}' is {Describe(value.Json)}.", $"{expected} was expected; it is read as one.");

    internal static Diagnostic UnknownValue(DocumentNode value, IReadOnlyList<string> values) => new(
        "unknown-value",
        Severity.Error,
        value.Place,
        $"'{value.Name}' is {Describe(value.Json)}.",
        $"{string.Join(", ", values.SkipLast(1))} or {values[^1]} was expected; it is left out.");

    internal static Diagnostic MissingMember(DocumentNode node, string name) => new(
        "missing-member", Severity.Error, node.Place, $"'{name}' is missing here.", $"Add '{name}'; without it the object is left out.");

    internal static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String when value.GetString() is { Length: <= 40 } text => $"the text '{text}'",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => $"the number {value.GetRawText()}",
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };
}
