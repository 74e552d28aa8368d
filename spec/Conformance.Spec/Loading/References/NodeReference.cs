using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>A reference that stands where the specification has one.</summary>
/// <param name="From">The object that is the reference, or the entry of a discriminator's mapping.</param>
/// <param name="Target">Where it leads.</param>
internal sealed record NodeReference(DocumentNode From, ReferenceTarget Target)
{
    /// <summary>True for an entry of a discriminator's mapping.</summary>
    internal bool IsMapping => From.Kind == NodeKind.None;

    /// <summary>Where the text of the reference stands.</summary>
    internal Place Place => (From.Member("$ref") ?? From).Place;
}
