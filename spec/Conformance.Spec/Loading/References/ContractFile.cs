using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.References;

/// <summary>A file of a contract.</summary>
/// <param name="location">Its absolute path or URL.</param>
/// <param name="source">Its content, read by <see cref="JsonSource"/>.</param>
internal sealed class ContractFile(string location, SourceDocument source)
{
    internal string Location => location;

    internal SourceDocument Source => source;

    internal PlaceIndex Index { get; } = (PlaceIndex)source.Index;

    /// <summary>The whole file.</summary>
    internal DocumentNode Root => new(NodeKind.Document, this, "", Index.Root);

    /// <summary>The object at a pointer, or null.</summary>
    internal DocumentNode? Find(NodeKind kind, string pointer) =>
        Index.Find(pointer) is { } node ? new DocumentNode(kind, this, pointer, node) : null;
}
