using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.Promises;

/// <summary>What is promised of a body in one media type.</summary>
/// <param name="Content">The media type as documented.</param>
/// <param name="Schema">The schema of the body, or null where the document says nothing.</param>
public sealed record BodyPromise(MediaContent Content, CompiledSchema? Schema);
