namespace Conformance.Spec.Loading.Grammar;

/// <summary>The members of one kind of object.</summary>
internal sealed record GrammarRow(NodeKind Kind, params IReadOnlyList<Member> Members);
