using Conformance.Spec.Schemas.Patterns.Nodes;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>Parses ECMA-262 regular expressions (section 22.2.1) by code points, with what browsers accept besides: a brace or a closing
/// bracket that stands for itself, and an escaped punctuation mark.</summary>
internal sealed class PatternParser
{
    private const int Deepest = 200;

    private readonly PatternText _text;
    private readonly EscapeParser _escapes;
    private readonly ClassParser _classes;
    private PatternFlags _flags;
    private int _groups;
    private int _depth;

    private PatternParser(string source)
    {
        _text = new(source);
        _escapes = new(_text, GroupNames.In(source));
        _classes = new(_text, _escapes);
    }

    /// <summary>The pattern's tree; <paramref name="dialect"/> says what in it is not ECMA-262, or null.</summary>
    /// <exception cref="PatternSyntaxException">The pattern cannot be understood.</exception>
    public static PatternNode Parse(string source, out string? dialect)
    {
        var parser = new PatternParser(source);
        dialect = parser.TakeLeadingFlags() ? "begins with flags, which other dialects have; they are read as meant." : null;
        var ignoreCase = parser._flags.IgnoreCase;
        var node = parser.ParseAlternatives();
        if (!parser._text.AtEnd) throw parser._text.Problem("has a closing parenthesis too many.");
        return ignoreCase ? new Group(node, 0, IgnoreCase: true) : node;
    }

    private bool TakeLeadingFlags()
    {
        if (!_text.Next("(?")) return false;
        var letters = TakeFlags();
        if (letters.Count > 0 && _text.Next(')'))
        {
            _flags = _flags.With(letters);
            return true;
        }

        _text.BackTo(0);
        return false;
    }

    private List<char> TakeFlags()
    {
        var letters = new List<char>();
        while (_text.Current is 'i' or 'm' or 's') letters.Add((char)_text.TakeCodePoint());
        return letters;
    }

    private PatternNode ParseAlternatives()
    {
        if (++_depth > Deepest) throw _text.Problem($"is nested deeper than {Deepest} levels.");
        var options = new List<PatternNode> { ParseSequence() };
        while (_text.Next('|')) options.Add(ParseSequence());
        _depth--;
        return options.Count == 1 ? options[0] : new Alternatives(options);
    }

    private PatternNode ParseSequence()
    {
        var parts = new List<PatternNode>();
        while (!_text.AtEnd && !_text.IsNext('|') && !_text.IsNext(')')) parts.Add(ParseRepetition());
        return parts.Count == 1 ? parts[0] : new Sequence(parts);
    }

    private PatternNode ParseRepetition()
    {
        var part = ParseAtom();
        if (TakeQuantifier() is not var (least, most)) return part;
        if (part is Anchor or Lookaround { Ahead: false }) throw _text.Problem("repeats a position.");
        if (most < least) throw _text.Problem("has a repetition whose bounds are out of order.");
        var lazy = _text.Next('?');
        if (TakeQuantifier() is not null) throw _text.Problem("repeats a repetition.");
        return new Repetition(part, least, most, lazy);
    }

    private (int Least, int? Most)? TakeQuantifier()
    {
        if (_text.Next('*')) return (0, null);
        if (_text.Next('+')) return (1, null);
        if (_text.Next('?')) return (0, 1);
        var start = _text.At;
        if (_text.Next('{') && _text.TakeNumber() is { } least)
        {
            if (_text.Next('}')) return (least, least);
            if (_text.Next(',') && (_text.TakeNumber(), _text.Next('}')) is (var most, true)) return (least, most);
        }

        _text.BackTo(start);
        return null;
    }

    private PatternNode ParseAtom()
    {
        if (TakeQuantifier() is not null) throw _text.Problem("repeats nothing.");
        if (_text.Next('(')) return ParseGroup();
        if (_text.Next('[')) return new OneCharacter(_classes.Parse());
        if (_text.Next('\\')) return _escapes.ParseAtom();
        if (_text.Next('^')) return new Anchor(_flags.Multiline ? AnchorKind.LineStart : AnchorKind.Start);
        if (_text.Next('$')) return new Anchor(_flags.Multiline ? AnchorKind.LineEnd : AnchorKind.End);
        if (_text.Next('.')) return new OneCharacter(_flags.DotAll ? CodePointSet.All : CharacterClasses.LineTerminators.Complement());
        return new OneCharacter(CodePointSet.Of(_text.TakeCodePoint()));
    }

    private PatternNode ParseGroup()
    {
        if (!_text.Next('?')) return Close(++_groups);
        if (_text.Next(':')) return Close(0);
        if (_text.Next('=')) return Look(ahead: true, negative: false);
        if (_text.Next('!')) return Look(ahead: true, negative: true);
        if (_text.Next("<=")) return Look(ahead: false, negative: false);
        if (_text.Next("<!")) return Look(ahead: false, negative: true);
        if (!_text.Next('<')) return ParseModifiers();
        _text.TakeUntil('>');
        return Close(++_groups);
    }

    private Group ParseModifiers()
    {
        var outer = _flags;
        _flags = _flags.With(TakeFlags());
        if (_text.Next('-')) _flags = _flags.Without(TakeFlags());
        if (!_text.Next(':')) throw _text.Problem("has a kind of group that ECMA-262 does not know.");
        var group = Close(0) with { IgnoreCase = _flags.IgnoreCase };
        _flags = outer;
        return group;
    }

    private Group Close(int number)
    {
        var group = new Group(ParseAlternatives(), number);
        if (!_text.Next(')')) throw _text.Problem("lacks a closing parenthesis.");
        return group;
    }

    private Lookaround Look(bool ahead, bool negative) => new(Close(0).Part, ahead, negative);
}
