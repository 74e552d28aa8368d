using System.Text.Json;

namespace Conformance.Spec.Profiles.Reading;

/// <summary>What can be wrong with a setting.</summary>
public static class SettingFaults
{
    /// <summary>A key that the object does not know.</summary>
    public static SettingFault UnknownKey(string section, string name, IEnumerable<string> known) =>
        new("unknown-key", $"{section} has no key '{name}'.", DidYouMean(name, [.. known]));

    /// <summary>A word that is none of those that have a meaning here.</summary>
    public static SettingFault UnknownWord(string word, IReadOnlyList<string> known) =>
        new("unknown-word", $"'{word}' has no meaning here.", DidYouMean(word, known));

    /// <summary>A key that the object needs.</summary>
    public static SettingFault MissingKey(string section, string name) =>
        new("missing-key", $"{section} needs the key '{name}'.", $"Add '{name}'.");

    /// <summary>A value of another type.</summary>
    public static SettingFault WrongType(JsonElement actual, string expected) =>
        new("wrong-type", $"{Name(actual)} stands here.", $"Expected {expected}.");

    /// <summary>Text of another form.</summary>
    public static SettingFault WrongForm(string text, string expected) =>
        new("wrong-form", $"'{text}' is not what is expected here.", $"Expected {expected}.");

    private static string DidYouMean(string name, IReadOnlyList<string> known) => Nearest.To(name, known) is { } nearest
        ? $"Did you mean '{nearest}'?"
        : $"Expected one of {string.Join(", ", known)}.";

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "Nothing",
        JsonValueKind.Object => "An object",
        JsonValueKind.Array => "A list",
        JsonValueKind.String => $"The text '{value}'",
        JsonValueKind.Number => $"The number {value}",
        _ => $"'{value.GetRawText()}'",
    };
}
