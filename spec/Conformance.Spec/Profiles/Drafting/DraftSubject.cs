using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>What a draft is made from.</summary>
/// <param name="Contract">The contract without a profile.</param>
/// <param name="Schemas">Its schemas.</param>
/// <param name="Facts">What its schemas say.</param>
/// <param name="Graph">Its resources and lists as inferred.</param>
internal sealed record DraftSubject(Contract Contract, SchemaSet Schemas, SchemaFacts Facts, ResourceGraph Graph);
