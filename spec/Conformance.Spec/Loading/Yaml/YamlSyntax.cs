using Conformance.Model;
using Conformance.Spec.Loading.Sources;
using YamlDotNet.Core;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>Says in a reader's words what the YAML parser stumbled over, and what to do.</summary>
internal static class YamlSyntax
{
    /// <summary>The parser's words (a part of them), ours, and the remedy.</summary>
    private static readonly (string Theirs, string Message, string Expected)[] Known =
    [
        ("tab", "A tab indents this line.", "YAML is indented with spaces only."),
        ("character that cannot start any token", "This character cannot begin a value in YAML.", "Put the value in quotes."),
        ("found invalid mapping", "A ': ' stands within a value that is not in quotes, or a line is indented too far.", "Put the value in quotes, or align the name with its siblings."),
        ("did not find expected key", "This line is not a member of the object above it.", "Align the name with its siblings and end it with ':'."),
        ("did not find expected '-' indicator", "A name stands among the items of a list.", "Begin the line with '- ', or indent it differently."),
        ("unexpected end of stream", "A quote that opens here is not closed.", "Close the quote."),
        ("wrong indentation", "A quote that opens here is not closed on its line.", "Close the quote, or indent the lines that continue it."),
        ("unknown escape character", "An escape that YAML does not know stands in this text.", "Double the backslash, or use single quotes."),
        ("undefined tag handle", "The prefix of this tag is not declared.", "Remove the tag, or put the text in quotes if '!' belongs to it."),
        ("incompatible YAML document", "The document asks for another version of YAML.", "Remove the %YAML line, or write '%YAML 1.2'."),
    ];

    internal static Diagnostic Describe(string file, SourceText text, YamlException fault, YamlLevel? innermost)
    {
        var at = PositionOf(text, fault);
        if (innermost is { IsFlow: true } && innermost.Opened.Line < at.Line) return Unclosed(file, innermost);
        var (_, message, expected) = Array.Find(Known, k => fault.Message.Contains(k.Theirs, StringComparison.Ordinal));
        return message is null
            ? SourceFaults.Syntax(file, at, $"This is not YAML: {fault.Message}", "YAML 1.2 was expected.")
            : SourceFaults.Syntax(file, at, message, expected);
    }

    internal static Diagnostic Unclosed(string file, YamlLevel? level) => level is { IsObject: true }
        ? SourceFaults.Syntax(file, level.Opened, "The '{' that opens here is not closed.", "Separate the members with ',' and close them with '}'.")
        : SourceFaults.Syntax(file, level?.Opened ?? new Position(1, 1), "The '[' that opens here is not closed.", "Separate the items with ',' and close them with ']'.");

    /// <summary>A tab that indents is noticed late, or only by the mapping around it; all else where it begins.</summary>
    private static Position PositionOf(SourceText text, YamlException fault)
    {
        var at = new Position((int)fault.Start.Line, (int)fault.Start.Column);
        return fault.Message.Contains("tab", StringComparison.Ordinal) ? TabIndented(text, at.Line) ?? at : at;
    }

    private static Position? TabIndented(SourceText text, int from)
    {
        for (var line = from; text.Lines(line, line) is [var content]; line++)
        {
            var tab = content.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && content.AsSpan(0, tab).Trim(' ').IsEmpty) return new Position(line, tab + 1);
        }

        return null;
    }
}
