using System.Text;
using System.Text.Json.Nodes;
using Conformance.Generators.Values;
using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Spec.Schemas;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Conformance.Spec.Tests.Schemas.SecondOpinion;

/// <summary>Every named schema of the bundled contracts, judged by NJsonSchema too: where the two differ, a file says why.</summary>
[TestFixture]
internal sealed class SecondOpinionTests
{
    private static readonly JsonSerializerSettings AsWritten = new() { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };

    [TestCaseSource(nameof(Names))]
    public async Task Agrees_with_NJsonSchema(string name)
    {
        var contract = await LoadAsync(name);
        var differences = (await DifferencesAsync(contract)).Order(StringComparer.Ordinal).ToArray();
        differences.ShouldBe(Listed().Where(line => line[0] == name).Select(line => line[1]).Order(StringComparer.Ordinal));
    }

    [Test]
    public void Gives_a_reason_for_every_difference() => Listed().ShouldAllBe(line => line.Length == 3 && line[2].Length > 20);

    private static IEnumerable<string> Names() => BundledContracts.Names;

    private static async Task<Contract> LoadAsync(string name) =>
        (await new ContractLoader(new LoadOptions()).LoadAsync(BundledContracts.DocumentPath(name)!, CancellationToken.None)).Contract.ShouldNotBeNull();

    private static async Task<List<string>> DifferencesAsync(Contract contract)
    {
        var named = Draft4Text.Named(contract).ToArray();
        var differences = new List<string>();
        if (named.Length == 0) return differences;
        var text = Draft4Text.Of(contract, named[0]);
        var theirs = await JsonSchema.FromJsonAsync(text);
        var (plain, ours) = Plain(contract, text);
        var generator = new InstanceGenerator(new SchemaSet(contract));
        foreach (var schema in named)
        {
            var generated = generator.Generate(schema, Direction.None, seed: 1, InstanceOptions.Default);
            if (!generated.Ok) continue;
            var definition = JsonPointer.Tokens(schema.Pointer).Last();
            var compiled = ours.Compile(plain.Schema(JsonPointer.Append("/definitions", definition)));
            differences.AddRange(Variations.Of(generated.Value)
                .Select(variation => (variation.Name, Ours: AcceptedByUs(compiled, variation.Instance), Theirs: Accepts(theirs.Definitions[definition], variation.Instance)))
                .Where(verdict => verdict.Ours != verdict.Theirs)
                .Select(verdict => $"{definition} {verdict.Name}: {(verdict.Ours ? "only we accept it" : "only they accept it")}"));
        }

        return differences;
    }

    /// <summary>Both validators read the same text, without what only OpenAPI knows.</summary>
    private static (Contract Contract, SchemaSet Schemas) Plain(Contract contract, string text)
    {
        var document = JsonSource.Parse("draft4.json", Encoding.UTF8.GetBytes(text)).Document.ShouldNotBeNull();
        var plain = contract with { Location = "/draft4.json", Documents = new Dictionary<string, SourceDocument>(StringComparer.Ordinal) { ["/draft4.json"] = document } };
        return (plain, new SchemaSet(plain));
    }

    private static bool AcceptedByUs(CompiledSchema schema, JsonNode? instance) => schema.IsValid(System.Text.Json.JsonSerializer.SerializeToElement(instance), Direction.None);

    private static bool Accepts(JsonSchema schema, JsonNode? instance) =>
        schema.Validate(JsonConvert.DeserializeObject<JToken>(instance?.ToJsonString() ?? "null", AsWritten) ?? JValue.CreateNull()).Count == 0;

    private static IEnumerable<string[]> Listed() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Schemas", "SecondOpinion", "differences.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(" | "));
}
