namespace Conformance.Spec.Schemas.Patterns;

/// <summary>Parses a character class after its opening bracket.</summary>
internal sealed class ClassParser(PatternText text, EscapeParser escapes)
{
    public CodePointSet Parse()
    {
        var negative = text.Next('^');
        var members = new List<CodePointSet>();
        while (!text.Next(']')) members.AddRange(ParseMember());
        var set = CodePointSet.Union(members);
        return negative ? set.Complement() : set;
    }

    /// <summary>A character, a class, or a range; a hyphen beside a class stands for itself.</summary>
    private IEnumerable<CodePointSet> ParseMember()
    {
        var first = ParseOne();
        var hyphen = text.At;
        if (!text.Next('-')) return [first];
        if (text.IsNext(']'))
        {
            text.BackTo(hyphen);
            return [first];
        }

        var last = ParseOne();
        if (first.Count != 1 || last.Count != 1) return [first, CodePointSet.Of('-'), last];
        var (from, to) = (first.Ranges[0].From, last.Ranges[0].To);
        return from <= to ? [CodePointSet.Range(from, to)] : throw text.Problem("has a range whose ends are out of order.");
    }

    private CodePointSet ParseOne()
    {
        if (text.AtEnd) throw text.Problem("lacks a closing bracket.");
        if (!text.Next('\\')) return CodePointSet.Of(text.TakeCodePoint());
        return text.Next('b') ? CodePointSet.Of('\b') : escapes.ParseSet();
    }
}
