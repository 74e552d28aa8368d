using System.Globalization;
using Conformance.Generators.Patterns.Nodes;
using Conformance.Generators.Patterns.Sets;

namespace Conformance.Generators.Patterns;

/// <summary>Reads a pattern by recursive descent. What is wrong ends in a <see cref="FormatException"/> that says where.</summary>
/// <param name="source">The pattern.</param>
internal sealed class PatternParser(string source)
{
    private const int DeepestNesting = 100;

    private readonly PatternScanner _scanner = new(source);
    private int _groups;
    private int _depth;

    /// <summary>True if the pattern holds something that only a check can decide.</summary>
    public bool NeedsCheck { get; private set; }

    /// <summary>The whole pattern.</summary>
    public PatternNode Parse()
    {
        SkipFlags();
        var root = Alternatives();
        return _scanner.AtEnd ? root : throw _scanner.Wrong("unmatched ')'");
    }

    /// <summary>Flags in front are no ECMA-262, but common; a text in the case that is written matches with or without them.</summary>
    private void SkipFlags()
    {
        foreach (var flags in (ReadOnlySpan<string>)["(?i)", "(?u)", "(?s)", "(?m)"])
        {
            if (_scanner.Take(flags)) NeedsCheck = true;
        }
    }

    private PatternNode Alternatives()
    {
        if (++_depth > DeepestNesting) throw _scanner.Wrong("nested too deeply");
        var alternatives = new List<PatternNode> { Sequence() };
        while (_scanner.Take('|')) alternatives.Add(Sequence());
        _depth--;
        return alternatives.Count == 1 ? alternatives[0] : new ChoiceNode(alternatives);
    }

    private SequenceNode Sequence()
    {
        var items = new List<PatternNode>();
        while (!_scanner.AtEnd && _scanner.Peek is not ('|' or ')')) items.Add(Quantified(Atom()));
        return new SequenceNode(items);
    }

    private PatternNode Quantified(PatternNode atom)
    {
        if (!TryQuantifier(out var least, out var most)) return atom;
        _scanner.Take('?');
        if (most < least) throw _scanner.Wrong("quantifier with its numbers out of order");
        return new RepeatNode(atom, least, most);
    }

    private bool TryQuantifier(out int least, out int? most)
    {
        (least, most) = (0, null);
        if (_scanner.Take('*')) return true;
        if (_scanner.Take('+')) return (least = 1) == 1;
        if (_scanner.Take('?')) return (most = 1) == 1;
        return _scanner.TryBraces(out least, out most);
    }

    private PatternNode Atom()
    {
        var at = _scanner.Next();
        return at switch
        {
            '(' => Group(),
            '[' => Class(),
            '.' => new CharacterNode(CodePointSet.LineEnds.Negate()),
            '^' => Assertion(AssertionKind.Start),
            '$' => Assertion(AssertionKind.End),
            '\\' => Escape(),
            '*' or '+' or '?' => throw _scanner.Wrong("nothing to repeat"),
            _ => new CharacterNode(CodePointSet.Of((at, at))),
        };
    }

    /// <summary>An empty class matches nothing, so whatever holds it must be checked.</summary>
    private CharacterNode Class()
    {
        var set = new ClassParser(_scanner).Parse();
        NeedsCheck |= set.IsEmpty;
        return new CharacterNode(set);
    }

    private PatternNode Group()
    {
        if (_scanner.Take("?:")) return Closed(Alternatives());
        if (_scanner.Take("?=")) return Assertion(AssertionKind.Ahead, Closed(Alternatives()));
        if (_scanner.Take("?!") || _scanner.Take("?<=") || _scanner.Take("?<!")) return Assertion(AssertionKind.Refusal, Closed(Alternatives()));
        var name = _scanner.Take("?<") ? _scanner.Until('>') : null;
        if (name is null && _scanner.Take('?')) throw _scanner.Wrong("unknown kind of group");
        var number = ++_groups;
        return new GroupNode(number, name, Closed(Alternatives()));
    }

    private PatternNode Closed(PatternNode inner) => _scanner.Take(')') ? inner : throw _scanner.Wrong("missing ')'");

    private AssertionNode Assertion(AssertionKind kind, PatternNode? item = null)
    {
        if (kind is not (AssertionKind.Start or AssertionKind.End)) NeedsCheck = true;
        return new AssertionNode(kind, item ?? new SequenceNode([]));
    }

    private PatternNode Escape()
    {
        if (_scanner.Take('b') || _scanner.Take('B')) return Assertion(AssertionKind.WordBoundary);
        if (_scanner.Take("k<")) return BackReference(_scanner.Until('>'));
        if (!_scanner.AtEnd && _scanner.Peek is >= '1' and <= '9') return BackReference(_scanner.Digits().ToString(CultureInfo.InvariantCulture));
        return new CharacterNode(new EscapeParser(_scanner).Parse());
    }

    private BackReferenceNode BackReference(string group)
    {
        NeedsCheck = true;
        return new BackReferenceNode(group);
    }
}
