using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Structure;

/// <summary>An object that references lead to.</summary>
/// <param name="Section">The section of the copy's components.</param>
/// <param name="Id">Its name there.</param>
/// <param name="Target">The object as written.</param>
internal sealed record SharedPart(string Section, string Id, DocumentNode Target);
