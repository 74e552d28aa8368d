namespace Conformance.Spec.Schemas.Compilation;

/// <summary>The meta-schemas that a schema may refer to without anyone fetching them.</summary>
internal static class Metaschemas
{
    public static SchemaFile? Find(Uri uri) => null;
}
