using Conformance.Model;

namespace Conformance.Spec.Loading.Sources;

/// <summary>What can be wrong with a file before anything in it has a meaning.</summary>
internal static class SourceFaults
{
    internal static Diagnostic TooLarge(string file, int bytes) => Error(
        "file-too-large", file, default, $"The file has {bytes:N0} bytes.", $"At most {SourceLimits.Bytes:N0} are read.");

    internal static Diagnostic NotUtf8(string file, Position at, string what) => Error(
        "not-utf-8", file, at, what, "Save the file as UTF-8.");

    internal static Diagnostic ControlCharacter(string file, Position at, byte character) => Error(
        "control-character", file, at, $"The control character U+{character:X4} stands here.", "Text in UTF-8 was expected: YAML or JSON.");

    internal static Diagnostic Empty(string file) => Error(
        "empty-file", file, new Position(1, 1), "The file has no content.", "A YAML or JSON document was expected.");

    internal static Diagnostic TooDeep(string file, Position at) => Error(
        "too-deep", file, at, $"More than {SourceLimits.Depth} objects and arrays stand within one another here.", "Nest less deeply.");

    internal static Diagnostic TooManyNodes(string file, Position at) => Error(
        "too-many-nodes",
        file,
        at,
        $"The file has more than {SourceLimits.Nodes:N0} values, those that aliases repeat counted each time.",
        "Use fewer or smaller aliases, or split the file.");

    internal static Diagnostic TooLong(string file, Position at) => Error(
        "expands-too-far",
        file,
        at,
        $"Written as JSON the file has more than {SourceLimits.ExpandedBytes:N0} bytes.",
        "Use fewer or smaller aliases, or split the file.");

    internal static Diagnostic DuplicateKey(string file, Position at, string name, int first) => Error(
        "duplicate-key", file, at, $"'{name}' stands a second time in this object; first at line {first}.", "Remove or rename one of the two.");

    internal static Diagnostic Syntax(string file, Position at, string message, string expected) => Error("syntax", file, at, message, expected);

    internal static Diagnostic Error(string id, string file, Position at, string message, string expected) =>
        new(id, Severity.Error, new Place(file, "", at.Line, at.Column), message, expected);
}
