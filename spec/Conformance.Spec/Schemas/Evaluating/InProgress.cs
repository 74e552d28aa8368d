using Conformance.Spec.Schemas.Compilation;

namespace Conformance.Spec.Schemas.Evaluating;

/// <summary>A schema that a discriminator can choose, being applied to the value at <paramref name="Depth"/>. A discriminator that chooses it
/// for that same value says nothing new, so a chosen schema may include its base through <c>allOf</c> without going round for ever.</summary>
internal sealed record InProgress(SchemaNode Node, int Depth, InProgress? Outer)
{
    public static bool Includes(InProgress? innermost, SchemaNode node, int depth)
    {
        for (var at = innermost; at is not null && at.Depth >= depth; at = at.Outer)
        {
            if (at.Depth == depth && ReferenceEquals(at.Node, node)) return true;
        }

        return false;
    }
}
