using Conformance.Generators.Patterns.Sets;

namespace Conformance.Generators.Patterns;

/// <summary>Reads a character class, <c>[a-z\d-]</c>.</summary>
/// <param name="scanner">Stands behind the opening bracket.</param>
internal sealed class ClassParser(PatternScanner scanner)
{
    private CodePointSet _set = CodePointSet.Of();

    /// <summary>The set that the class means.</summary>
    public CodePointSet Parse()
    {
        var negated = scanner.Take('^');
        while (!scanner.Take(']')) Member();
        return negated ? _set.Negate() : _set;
    }

    private void Member()
    {
        var first = Atom();
        if (!scanner.Take('-')) Add(first);
        else if (scanner.Peek == ']') Add(first.Union(CodePointSet.Of(('-', '-'))));
        else Range(first, Atom());
    }

    /// <summary>A range between sets, as in <c>[\w-.]</c>, is the two sets and a hyphen (ECMA-262 annex B.1.2).</summary>
    private void Range(CodePointSet first, CodePointSet last)
    {
        if (first.Count != 1 || last.Count != 1) Add(first.Union(last).Union(CodePointSet.Of(('-', '-'))));
        else if (first.At(0) > last.At(0)) throw scanner.Wrong("range out of order");
        else Add(CodePointSet.Of((first.At(0), last.At(0))));
    }

    private void Add(CodePointSet set) => _set = _set.Union(set);

    private CodePointSet Atom()
    {
        var codePoint = scanner.Next();
        if (codePoint != '\\') return CodePointSet.Of((codePoint, codePoint));
        if (scanner.Take('b')) return CodePointSet.Of(('\b', '\b'));
        return new EscapeParser(scanner).Parse();
    }
}
