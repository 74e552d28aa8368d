using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>A schema object that holds, among others, wherever its view does.</summary>
/// <param name="Schema">The object, references followed.</param>
/// <param name="IsBranch">True if it is there through <c>allOf</c>, or as the only alternative of a choice.</param>
internal sealed record SchemaPart(Schema Schema, bool IsBranch);
