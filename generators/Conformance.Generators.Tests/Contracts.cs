using System.Collections.Concurrent;
using System.Text;
using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Tests;

/// <summary>The contracts that the tests generate for, each loaded once.</summary>
internal static class Contracts
{
    private static readonly ConcurrentDictionary<string, Lazy<(Contract Contract, SchemaSet Schemas)>> Loaded = new(StringComparer.Ordinal);

    /// <summary>Documents of every edition, with everything that a parameter, body or schema can be.</summary>
    public static IReadOnlyList<string> Samples { get; } = ["depot-2.0", "library-3.0", "parameter-styles-3.0", "search-3.2", "telemetry-3.1"];

    /// <summary>The bundled contracts and the samples.</summary>
    public static IReadOnlyList<string> All { get; } = [.. BundledContracts.Names, .. Samples];

    /// <summary>A contract by its name.</summary>
    public static (Contract Contract, SchemaSet Schemas) Named(string name) => Loaded.GetOrAdd(name, n => new(() => Load(PathOf(n)))).Value;

    /// <summary>A contract of one operation with one schema: <c>POST /things</c> takes it as JSON.</summary>
    /// <param name="schema">The schema as JSON.</param>
    /// <param name="version">The edition.</param>
    /// <param name="components">Further schemas as JSON members: <c>"Cat": {…}</c>.</param>
    public static (Contract Contract, SchemaSet Schemas) WithBody(string schema, string version = "3.0.3", string components = "") => Of($$"""
        {
          "openapi": "{{version}}", "info": { "title": "t", "version": "1" },
          "paths": { "/things": { "post": {
            "requestBody": { "required": true, "content": { "application/json": { "schema": {{schema}} } } },
            "responses": { "200": { "description": "OK" } } } } },
          "components": { "schemas": { {{components}} } }
        }
        """);

    /// <summary>A contract of one operation with one parameter: <c>GET /things</c>, or <c>GET /things/{p}</c> where it is in the path.</summary>
    /// <param name="parameter">The parameter as JSON, named <c>p</c>.</param>
    /// <param name="version">The edition.</param>
    public static (Contract Contract, SchemaSet Schemas) WithParameter(string parameter, string version = "3.0.3") => Of($$"""
        {
          "openapi": "{{version}}", "info": { "title": "t", "version": "1" },
          "paths": { "{{(parameter.Contains("\"path\"", StringComparison.Ordinal) ? "/things/{p}" : "/things")}}": { "get": {
            "parameters": [ {{parameter}} ],
            "responses": { "200": { "description": "OK" } } } } }
        }
        """);

    /// <summary>A contract from text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="extension">What it is written in: <c>json</c> or <c>yaml</c>.</param>
    public static (Contract Contract, SchemaSet Schemas) Of(string document, string extension = "json")
    {
        var path = Path.Combine(Path.GetTempPath(), $"conformance-{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(document)))[..16]}.{extension}");
        File.WriteAllText(path, document);
        try
        {
            return Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string PathOf(string name) =>
        BundledContracts.DocumentPath(name) ?? Path.Combine(AppContext.BaseDirectory, "samples", $"{name}.yaml");

    private static (Contract Contract, SchemaSet Schemas) Load(string path)
    {
        var result = new ContractLoader(new LoadOptions()).LoadAsync(path, CancellationToken.None).GetAwaiter().GetResult();
        var contract = result.Contract ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        return (contract, new SchemaSet(contract));
    }
}
