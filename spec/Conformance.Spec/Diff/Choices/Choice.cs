using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Choices;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> of two or more things, null aside.</summary>
/// <param name="Keyword">Where it stands.</param>
/// <param name="Alternatives">The things, in document order.</param>
internal sealed record Choice(Keyword Keyword, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>The choices that hold in a view.</summary>
    public static IReadOnlyList<Choice> Of(SchemaView view) =>
        [.. view.All("oneOf").Concat(view.All("anyOf")).Select(k => Of(view, k)).Where(c => c.Alternatives.Count > 1)];

    private static Choice Of(SchemaView view, Keyword keyword) => new(
        keyword,
        [.. Flattening.Alternatives(view.Side, keyword.Part.Schema, keyword.Name).Select(s => Alternative.Of(view.Side, s))]);
}
