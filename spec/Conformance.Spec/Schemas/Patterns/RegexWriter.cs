using System.Globalization;
using System.Text;
using Conformance.Spec.Schemas.Patterns.Nodes;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>Writes a pattern in .NET's syntax with ECMA-262's meaning.</summary>
/// <param name="astral">True if the text may hold characters beyond the basic plane, which .NET sees as two; false writes the simpler form.</param>
internal sealed class RegexWriter(bool astral)
{
    private readonly StringBuilder _regex = new();

    public static string Write(PatternNode pattern, bool astral)
    {
        var writer = new RegexWriter(astral);
        writer.Write(pattern);
        return writer._regex.ToString();
    }

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case OneCharacter one:
                _regex.Append(new CharacterWriter(astral).Write(one.Set));
                break;
            case Sequence sequence:
                foreach (var part in sequence.Parts) Write(part);
                break;
            case Alternatives alternatives:
                WriteAlternatives(alternatives);
                break;
            case Repetition repetition:
                WriteRepetition(repetition);
                break;
            case Group group:
                Enclose(group.Number > 0 ? "(" : group.IgnoreCase ? "(?i:" : "(?:", group.Part);
                break;
            case Lookaround look:
                Enclose($"(?{(look.Ahead ? "" : "<")}{(look.Negative ? "!" : "=")}", look.Part);
                break;
            case Anchor anchor:
                _regex.Append(TextOf(anchor.Kind));
                break;
            case BackReference reference:
                // A group that took no part matches nothing in .NET and the empty string in ECMA-262.
                _regex.Append(CultureInfo.InvariantCulture, $"(?({reference.Number})\\k<{reference.Number}>)");
                break;
        }
    }

    private static string TextOf(AnchorKind kind) => kind switch
    {
        AnchorKind.Start => @"\A",
        AnchorKind.End => @"\z",
        AnchorKind.LineStart => @"(?<=\A|[\n\r\u2028\u2029])",
        AnchorKind.LineEnd => @"(?=\z|[\n\r\u2028\u2029])",
        AnchorKind.WordBoundary => "(?:(?<=[a-zA-Z0-9_])(?![a-zA-Z0-9_])|(?<![a-zA-Z0-9_])(?=[a-zA-Z0-9_]))",
        _ => "(?:(?<=[a-zA-Z0-9_])(?=[a-zA-Z0-9_])|(?<![a-zA-Z0-9_])(?![a-zA-Z0-9_]))",
    };

    private void WriteAlternatives(Alternatives alternatives)
    {
        _regex.Append("(?:");
        for (var i = 0; i < alternatives.Options.Count; i++)
        {
            if (i > 0) _regex.Append('|');
            Write(alternatives.Options[i]);
        }

        _regex.Append(')');
    }

    private void WriteRepetition(Repetition repetition)
    {
        Enclose("(?:", repetition.Part);
        _regex.Append((repetition.Least, repetition.Most) switch
        {
            (0, null) => "*",
            (1, null) => "+",
            (0, 1) => "?",
            var (least, most) => string.Create(CultureInfo.InvariantCulture, $"{{{least},{most}}}"),
        });
        if (repetition.Lazy) _regex.Append('?');
    }

    private void Enclose(string open, PatternNode part)
    {
        _regex.Append(open);
        Write(part);
        _regex.Append(')');
    }
}
