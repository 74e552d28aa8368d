using BenchmarkDotNet.Attributes;
using Conformance.Model;
using Conformance.Spec.Schemas;
using Conformance.Spec.Tests.Schemas.SecondOpinion;
using NJsonSchema;

namespace Conformance.Benchmarks.Schemas;

/// <summary>Making every named schema of the largest contract ready: ours against NJsonSchema.</summary>
[MemoryDiagnoser]
public class SchemaBuild
{
    private Contract? _contract;
    private Schema[] _schemas = [];
    private string _text = "";

    [GlobalSetup]
    public void SetUp()
    {
        _contract = OktaUsers.Load();
        _schemas = [.. Draft4Text.Named(_contract)];
        _text = Draft4Text.Of(_contract, _schemas[0]);
        Console.WriteLine($"// the contract names {_schemas.Length} schemas");
    }

    [Benchmark(Baseline = true)]
    public int Ours() => new SchemaSet(_contract!).Diagnose(_schemas).Count;

    [Benchmark]
    public int NJsonSchema() => JsonSchema.FromJsonAsync(_text).GetAwaiter().GetResult().Definitions.Count;
}
