using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Two schemas that correspond within two others.</summary>
/// <param name="Step">What leads there: a property's name, <c>[]</c>, or nothing.</param>
/// <param name="Base">The schema in the base.</param>
/// <param name="Revision">The schema in the revision.</param>
/// <param name="Context">What they describe.</param>
internal sealed record SchemaStep(string Step, SchemaView Base, SchemaView Revision, SchemaContext Context);
