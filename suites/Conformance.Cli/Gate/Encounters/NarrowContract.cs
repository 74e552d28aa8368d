using System.Text;
using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>A contract of which one schema is cut down to what a change is about.</summary>
/// <param name="wide">The contract of who speaks.</param>
/// <param name="strict">The contract of who listens.</param>
internal sealed class NarrowContract(Contract wide, Contract strict)
{
    /// <summary>The contract, or null where nothing is known that only the wide one allows.</summary>
    /// <param name="atWide">Where the change stands in the wide contract.</param>
    /// <param name="atStrict">Where it stands in the strict one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Contract?> MakeAsync(Place? atWide, Place? atStrict, CancellationToken cancellationToken)
    {
        if (SchemaSpot.Of(wide, atWide) is not { } spot || SchemaSpot.Of(strict, atStrict) is not { } other) return null;
        if (spot.In(wide) is not { } schema || other.In(strict) is not { } listener) return null;
        if (!Narrowing.Apply(schema, listener, spot.Keyword ?? other.Keyword, spot.Name ?? other.Name)) return null;
        var files = wide.Documents.ToDictionary(d => d.Key, d => JsonNode.Parse(d.Value.Root.GetRawText())!, StringComparer.Ordinal);
        files[spot.Location] = Replace(files[spot.Location], spot.Pointer, schema);
        return await LoadAsync(files, cancellationToken);
    }

    private async Task<Contract?> LoadAsync(Dictionary<string, JsonNode> files, CancellationToken cancellationToken)
    {
        var bytes = files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value.ToJsonString()), StringComparer.Ordinal);
        var options = new LoadOptions
        {
            AllowRemoteReferences = true,
            ReadFile = path => bytes.GetValueOrDefault(path) ?? throw new FileNotFoundException(path),
            Download = (url, _) => Task.FromResult(bytes.GetValueOrDefault(url.ToString()) ?? throw new HttpRequestException(url.ToString())),
        };
        var result = await new ContractLoader(options).LoadAsync(wide.Location, cancellationToken);
        return result.Contract is { } contract ? contract with { Profile = wide.Profile } : null;
    }

    private static JsonNode Replace(JsonNode root, string pointer, JsonObject schema)
    {
        if (pointer.Length == 0) return schema;
        var tokens = JsonPointer.Tokens(pointer).ToList();
        var parent = tokens.SkipLast(1).Aggregate(root, (node, token) => node is JsonArray list ? list[Index(token)]! : node[token]!);
        if (parent is JsonArray array) array[Index(tokens[^1])] = schema;
        else parent[tokens[^1]] = schema;
        return root;
    }

    private static int Index(string token) => int.Parse(token, System.Globalization.CultureInfo.InvariantCulture);
}
