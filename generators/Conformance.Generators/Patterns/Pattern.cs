using System.Diagnostics.CodeAnalysis;
using Conformance.Generators.Patterns.Nodes;
using Conformance.Spec.Schemas.Patterns;
using PatternNode = Conformance.Generators.Patterns.Nodes.PatternNode;

namespace Conformance.Generators.Patterns;

/// <summary>A pattern of ECMA-262 (section 22.2.1), read so that texts can be made that match it.</summary>
/// <param name="Source">As the contract writes it.</param>
/// <param name="Root">The parsed pattern.</param>
/// <param name="IsExact">
/// True if each text made from it matches by construction; false if it holds lookarounds, back references, word boundaries or
/// anchors inside, and texts must be checked.
/// </param>
internal sealed record Pattern(string Source, PatternNode Root, bool IsExact)
{
    /// <summary>True if the text must begin with the match.</summary>
    public bool AnchoredAtStart => Root is SequenceNode { Items: [AssertionNode { Kind: AssertionKind.Start }, ..] };

    /// <summary>True if the text must end with the match.</summary>
    public bool AnchoredAtEnd => Root is SequenceNode { Items: [.., AssertionNode { Kind: AssertionKind.End }] };

    /// <summary>Reads a pattern; false, with a predicate that says what is wrong, where it is not one.</summary>
    public static bool TryParse(string source, [NotNullWhen(true)] out Pattern? pattern, [NotNullWhen(false)] out string? problem)
    {
        var result = EcmaPattern.Parse(source);
        pattern = result.Pattern is { } parsed ? Of(parsed) : null;
        problem = pattern is null ? result.Problem ?? "cannot be understood." : null;
        return pattern is not null;
    }

    private static Pattern Of(EcmaPattern parsed)
    {
        var reading = new PatternReading();
        var root = reading.Read(parsed.Root);
        if (root is not SequenceNode) root = new SequenceNode([root]);
        return new Pattern(parsed.Source, root, !reading.NeedsCheck && IsExactAt(root, isFirst: true, isLast: true));
    }

    /// <summary>Anchors are met by construction only at the very ends of the whole pattern.</summary>
    private static bool IsExactAt(PatternNode node, bool isFirst, bool isLast) => node switch
    {
        AssertionNode { Kind: AssertionKind.Start } => isFirst,
        AssertionNode { Kind: AssertionKind.End } => isLast,
        AssertionNode or BackReferenceNode => false,
        SequenceNode sequence => sequence.Items.Index().All(i => IsExactAt(i.Item, isFirst && i.Index == 0, isLast && i.Index == sequence.Items.Count - 1)),
        ChoiceNode choice => choice.Alternatives.All(a => IsExactAt(a, isFirst: false, isLast: false)),
        RepeatNode repeat => IsExactAt(repeat.Item, isFirst: false, isLast: false),
        GroupNode group => IsExactAt(group.Item, isFirst: false, isLast: false),
        _ => true,
    };
}
