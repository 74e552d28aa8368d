using Conformance.Spec.Schemas.Vocabulary;

namespace Conformance.Spec.Schemas.Resources;

/// <summary>A file, or a schema in it with an identifier of its own (2020-12 core, section 4.3.5).</summary>
/// <param name="file">The file.</param>
/// <param name="pointer">Where in it the resource begins.</param>
/// <param name="uri">Its absolute identifier without fragment; references within are relative to it.</param>
/// <param name="dialect">What its keywords mean.</param>
internal sealed class SchemaResource(SchemaFile file, string pointer, Uri uri, Dialect dialect)
{
    /// <summary>The name under which 2019-09's <c>$recursiveAnchor</c> is kept; no <c>$anchor</c> can be named so.</summary>
    public const string RecursiveAnchor = "$recursiveAnchor";

    public SchemaFile File { get; } = file;

    public string Pointer { get; } = pointer;

    public Uri Uri { get; } = uri;

    public Dialect Dialect { get; } = dialect;

    /// <summary>Pointers of the schemas with an <c>$anchor</c> or <c>$dynamicAnchor</c>, by name.</summary>
    public Dictionary<string, string> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that <c>$dynamicAnchor</c> gave.</summary>
    public HashSet<string> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}
