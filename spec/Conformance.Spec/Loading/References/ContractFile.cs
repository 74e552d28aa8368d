using Conformance.Model;

namespace Conformance.Spec.Loading.References;

/// <summary>A file of a contract.</summary>
/// <param name="Location">Its absolute path or URL.</param>
/// <param name="Source">Its content.</param>
internal sealed record ContractFile(string Location, SourceDocument Source)
{
    internal Place PlaceOf(string pointer) => Source.PlaceOf(pointer);
}
