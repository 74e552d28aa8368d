using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Conformance.Model;
using Conformance.Spec.Schemas;
using Conformance.Spec.Tests.Schemas.SecondOpinion;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Conformance.Benchmarks.Schemas;

/// <summary>One validation of a list of 20 users, 41 KB: ours against NJsonSchema, with the text parsed before and parsed each time.</summary>
[MemoryDiagnoser]
public class SchemaValidation
{
    private readonly JsonSchemaValidator _validator = new();
    private byte[] _bytes = [];
    private string _text = "";
    private JsonElement _element;
    private JToken _token = JValue.CreateNull();
    private CompiledSchema? _ours;
    private JsonSchema? _theirs;

    [GlobalSetup]
    public void SetUp()
    {
        var contract = OktaUsers.Load();
        var schema = OktaUsers.ListSchema(contract);
        _bytes = OktaUsers.List();
        _text = System.Text.Encoding.UTF8.GetString(_bytes);
        _element = JsonDocument.Parse(_bytes).RootElement;
        _token = JToken.Parse(_text);
        _ours = new SchemaSet(contract).Compile(schema);
        _theirs = JsonSchema.FromJsonAsync(Draft4Text.Of(contract, schema)).GetAwaiter().GetResult();
        if (_ours.Validate(_element, Direction.Response) is [var error, ..]) throw new InvalidOperationException(error.ToString());
        if (_validator.Validate(_token, _theirs) is { Count: > 0 } errors) throw new InvalidOperationException(errors.First().ToString());
        Console.WriteLine($"// the list has {_bytes.Length} bytes");
    }

    [Benchmark(Baseline = true)]
    public bool Ours() => _ours!.IsValid(_element, Direction.Response);

    [Benchmark]
    public bool OursWithParse()
    {
        using var document = JsonDocument.Parse(_bytes);
        return _ours!.IsValid(document.RootElement, Direction.Response);
    }

    [Benchmark]
    public bool NJsonSchema() => _validator.Validate(_token, _theirs!).Count == 0;

    [Benchmark]
    public bool NJsonSchemaWithParse() => _validator.Validate(_text, _theirs!).Count == 0;
}
