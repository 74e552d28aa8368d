using Conformance.Model;
using Conformance.Spec.Schemas.Vocabulary;

namespace Conformance.Spec.Schemas.Resources;

/// <summary>Opens the documents of a contract as files that hold schemas.</summary>
internal static class ContractFiles
{
    public static IReadOnlyList<SchemaFile> Open(Contract contract, ResourceRegistry registry)
    {
        var dialect = DialectOf(contract.SpecVersion);
        return
        [
            .. contract.Documents.Select(entry =>
                new SchemaFile(entry.Key, entry.Value, file => ResourceScan.OfDocument(file, UriOf(entry.Key), dialect, registry))),
        ];
    }

    /// <summary>The identifier that references in a document are relative to. A location that is no path and no URL is taken for a name.</summary>
    public static Uri UriOf(string location) => Uri.TryCreate(location, UriKind.Absolute, out var uri)
        // Made anew from its text: relative to a path, %20 would mean three characters.
        ? new(uri.AbsoluteUri)
        : new(new Uri("conformance:///"), Uri.EscapeDataString(location));

    private static Dialect DialectOf(SpecVersion version) => version switch
    {
        SpecVersion.V20 => Dialects.Swagger20,
        SpecVersion.V30 => Dialects.OpenApi30,
        _ => Dialects.OpenApi31,
    };
}
