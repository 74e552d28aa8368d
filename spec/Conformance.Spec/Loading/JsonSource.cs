using Conformance.Spec.Loading.Cache;
using Conformance.Spec.Loading.Json;
using Conformance.Spec.Loading.Sources;
using Conformance.Spec.Loading.Yaml;

namespace Conformance.Spec.Loading;

/// <summary>
/// Reads one file as JSON whatever it was written in, and remembers where each node stands. JSON is RFC 8259; YAML is 1.2 with
/// the core schema (section 10.3), aliases expanded.
/// </summary>
public static class JsonSource
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path or URL as messages show it; a name that ends in <c>.json</c> is never read as YAML.</param>
    /// <param name="bytes">Its content, UTF-8 with or without a byte order mark; must not change afterwards. At most 64 MiB.</param>
    /// <returns>The document, or null and what is wrong with the file; every diagnostic has a line and a column.</returns>
    public static JsonSourceResult Parse(string file, ReadOnlyMemory<byte> bytes) => Parse(file, bytes, cache: null);

    /// <summary>Reads a file; YAML that has been converted before is taken from the cache.</summary>
    internal static JsonSourceResult Parse(string file, ReadOnlyMemory<byte> bytes, ConversionCache? cache)
    {
        if (SourceEncoding.Problem(file, bytes.Span) is { } problem) return JsonSourceResult.Failed(problem);
        var text = new SourceText(SourceEncoding.WithoutMark(bytes));
        if (!LooksLikeJson(text.Bytes.Span)) return IsNamedJson(file) ? JsonReading.Read(file, text) : YamlReading.Read(file, text, cache);

        var json = JsonReading.Read(file, text);
        return json.Document is not null || !IsNamedYaml(file) ? json : YamlReading.Read(file, text, cache);
    }

    /// <summary>A YAML flow collection begins like JSON; it is tried as YAML only if the file's name says so.</summary>
    private static bool LooksLikeJson(ReadOnlySpan<byte> bytes)
    {
        foreach (var character in bytes)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return character is (byte)'{' or (byte)'[';
        }

        return false;
    }

    private static bool IsNamedJson(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamedYaml(string file) =>
        file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
