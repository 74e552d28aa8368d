using Conformance.Generators.Patterns.Nodes;
using Conformance.Spec.Schemas.Patterns;
using Parsed = Conformance.Spec.Schemas.Patterns.Nodes;
using PatternNode = Conformance.Generators.Patterns.Nodes.PatternNode;

namespace Conformance.Generators.Patterns;

/// <summary>Turns a parsed pattern into parts that know how long the texts are that they match.</summary>
internal sealed class PatternReading
{
    private static readonly CodePointSet Scalars = CodePointSet.Range(0xD800, 0xDFFF).Complement();

    /// <summary>True if the pattern holds something that only a check can decide.</summary>
    public bool NeedsCheck { get; private set; }

    /// <summary>The pattern's part for a parsed one.</summary>
    public PatternNode Read(Conformance.Spec.Schemas.Patterns.PatternNode node) => node switch
    {
        Parsed.OneCharacter one => Character(one.Set),
        Parsed.Sequence sequence => new SequenceNode([.. sequence.Parts.Select(Read)]),
        Parsed.Alternatives alternatives => new ChoiceNode([.. alternatives.Options.Select(Read)]),
        Parsed.Repetition repetition => new RepeatNode(Read(repetition.Part), repetition.Least, repetition.Most),
        Parsed.Group group => Group(group),
        Parsed.BackReference reference => Checked(new BackReferenceNode(reference.Number)),
        Parsed.Lookaround { Ahead: true, Negative: false } ahead => Checked(new AssertionNode(AssertionKind.Ahead, Read(ahead.Part))),
        Parsed.Lookaround => Checked(new AssertionNode(AssertionKind.Refusal)),
        Parsed.Anchor anchor => Assertion(anchor.Kind),
        _ => throw new NotSupportedException($"the part {node.GetType().Name} of a pattern"),
    };

    /// <summary>A class that matches nothing makes whatever holds it need a check.</summary>
    private CharacterNode Character(CodePointSet set)
    {
        var scalars = set.Intersect(Scalars);
        NeedsCheck |= scalars.IsEmpty;
        return new CharacterNode(scalars);
    }

    /// <summary>A text in the case that is written matches whether or not case counts, unless a class excludes the other case.</summary>
    private PatternNode Group(Parsed.Group group)
    {
        NeedsCheck |= group.IgnoreCase;
        return group.Number == 0 ? Read(group.Part) : new GroupNode(group.Number, Read(group.Part));
    }

    private AssertionNode Assertion(Parsed.AnchorKind kind) => kind switch
    {
        Parsed.AnchorKind.Start => new AssertionNode(AssertionKind.Start),
        Parsed.AnchorKind.End => new AssertionNode(AssertionKind.End),
        Parsed.AnchorKind.LineStart => Checked(new AssertionNode(AssertionKind.Start)),
        Parsed.AnchorKind.LineEnd => Checked(new AssertionNode(AssertionKind.End)),
        _ => Checked(new AssertionNode(AssertionKind.WordBoundary)),
    };

    private TNode Checked<TNode>(TNode node)
        where TNode : PatternNode
    {
        NeedsCheck = true;
        return node;
    }
}
