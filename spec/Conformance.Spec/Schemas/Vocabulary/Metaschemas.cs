using System.Text.Json;

namespace Conformance.Spec.Schemas.Vocabulary;

/// <summary>The meta-schemas that a schema may refer to without anyone fetching them.</summary>
internal static class Metaschemas
{
    private const string Folder = "Conformance.Spec.Schemas.Metaschemas";

    /// <summary>The meta-schema of that identifier, or null.</summary>
    public static JsonElement? Find(Uri uri)
    {
        if (FileOf(uri.AbsoluteUri) is not { } file) return null;
        using var stream = typeof(Metaschemas).Assembly.GetManifestResourceStream($"{Folder}.{file}")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static string? FileOf(string identifier) => identifier switch
    {
        "http://json-schema.org/draft-04/schema" => "draft4.json",
        "https://json-schema.org/draft/2020-12/schema" => "schema.json",
        "https://json-schema.org/draft/2020-12/meta/core" => "core.json",
        "https://json-schema.org/draft/2020-12/meta/applicator" => "applicator.json",
        "https://json-schema.org/draft/2020-12/meta/unevaluated" => "unevaluated.json",
        "https://json-schema.org/draft/2020-12/meta/validation" => "validation.json",
        "https://json-schema.org/draft/2020-12/meta/meta-data" => "meta-data.json",
        "https://json-schema.org/draft/2020-12/meta/format-annotation" => "format-annotation.json",
        "https://json-schema.org/draft/2020-12/meta/content" => "content.json",
        _ => null,
    };
}
