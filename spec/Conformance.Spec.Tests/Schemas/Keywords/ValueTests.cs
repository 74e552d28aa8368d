using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas.Keywords;

[TestFixture]
internal sealed class ValueTests
{
    [TestCase("""{"type":"string"}""", "\"a\"", "1 null true {} []")]
    [TestCase("""{"type":"object"}""", "{}", "[] null")]
    [TestCase("""{"type":"array"}""", "[] [1]", "{}")]
    [TestCase("""{"type":"boolean"}""", "true false", "0 \"true\"")]
    [TestCase("""{"type":"null"}""", "null", "0 \"\" false")]
    [TestCase("""{"type":"number"}""", "1 1.5 -0 1e5", "\"1\"")]
    [TestCase("""{"type":"integer"}""", "1 -5 1.0 1e2 100e-2", "1.5 1e-1 \"1\"")]
    [TestCase("""{"type":["string","null"]}""", "\"a\" null", "1 {}")]
    [TestCase("""{"type":["integer","number"]}""", "1 1.5", "null")]
    [TestCase("""{"enum":[1,"a",null,{"x":[1]}]}""", "1 1.0 \"a\" null {\"x\":[1.0]}", "2 \"b\" {} {\"x\":1}")]
    [TestCase("""{"enum":[1,2,3,4,5,6,7,8,9,"ten"]}""", "9 9.0 \"ten\" 9e0", "10 \"\"")]
    [TestCase("""{"const":{"a":1,"b":2}}""", "{\"b\":2,\"a\":1}", "{\"a\":1} {\"a\":1,\"b\":2,\"c\":3}")]
    [TestCase("""{"minLength":2,"maxLength":3}""", "\"ab\" \"äöü\" \"😀😀\" \"\\u00e4\\ud83d\\ude00\" 5", "\"a\" \"abcd\" \"😀\"")]
    [TestCase("""{"maxLength":3.0}""", "\"abc\"", "\"abcd\"")]
    [TestCase("""{"maxLength":1e30,"minItems":0}""", "\"abc\" []", "")]
    [TestCase("""{"minItems":1,"maxItems":2}""", "[1] [1,2] {}", "[] [1,2,3]")]
    [TestCase("""{"minProperties":1,"maxProperties":1}""", "{\"a\":1} []", "{} {\"a\":1,\"b\":1}")]
    [TestCase("""{"uniqueItems":true}""", "[] [1,2] [1,true] [[1],[2]] [{\"a\":1},{\"a\":2}] [0,false]", "[1,1.0] [{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}] [1,2,3,4,5,6,7,8,9,1e0]")]
    public void Draft_2020_12_accepts_and_rejects(string schema, string valid, string invalid) => Judge(schema, SchemaDialect.Draft202012, valid, invalid);

    [TestCase("""{"type":"integer"}""", "1 -5", "1.0 1e2 1.5")]
    [TestCase("""{"minimum":1,"exclusiveMinimum":true}""", "1.1 2", "1 1.0 0")]
    [TestCase("""{"maximum":1,"exclusiveMaximum":true}""", "0.9", "1 1.0")]
    [TestCase("""{"maximum":1,"exclusiveMaximum":false}""", "1", "1.1")]
    [TestCase("""{"const":1,"exclusiveMinimum":5,"if":true,"then":false}""", "0 2", "")]
    public void Draft_4_accepts_and_rejects(string schema, string valid, string invalid) => Judge(schema, SchemaDialect.Draft4, valid, invalid);

    [TestCase("""{"minimum":1,"maximum":2}""", "1 1.5 2 \"0\"", "0.99 2.01 -1")]
    [TestCase("""{"exclusiveMinimum":1,"exclusiveMaximum":2}""", "1.5", "1 2")]
    [TestCase("""{"minimum":-2,"exclusiveMaximum":0}""", "-2 -0.1", "0 -0.0 -2.0001")]
    [TestCase("""{"maximum":9007199254740993}""", "9007199254740993", "9007199254740994 9007199254740993.00000000000000000000000001")]
    [TestCase("""{"minimum":1e400}""", "1e400 1e401 10e399", "9.99e399 1 -1e401")]
    [TestCase("""{"maximum":1e-400}""", "1e-400 0 -1 1e-401", "1.1e-400 1")]
    [TestCase("""{"maximum":123456789012345678901234567890.5}""", "123456789012345678901234567890.5", "123456789012345678901234567890.6")]
    [TestCase("""{"minimum":1e99999999999999999999}""", "1e99999999999999999999", "1e999999999999")]
    [TestCase("""{"multipleOf":0.01}""", "0.01 19.99 4.35 1e3 0 -0.07", "0.001 19.995")]
    [TestCase("""{"multipleOf":2}""", "4 4.0 1e400 -6", "3 4.5 2e-1")]
    [TestCase("""{"multipleOf":3}""", "123456789012345678901234567890 3e1000000000000", "123456789012345678901234567891 1e1000000000000")]
    [TestCase("""{"multipleOf":1e-8}""", "12391239123 0.00000001", "0.000000001")]
    [TestCase("""{"multipleOf":1e300}""", "1e301 0", "1e299 5e299")]
    [TestCase("""{"const":100}""", "100 1e2 100.000 0.1e3", "100.00000000000000000000000000000000000001")]
    public void Numbers_are_compared_without_rounding(string schema, string valid, string invalid) =>
        Judge(schema, SchemaDialect.Draft202012, valid, invalid);

    [TestCase("int32", "2147483647 -2147483648", "2147483648 -2147483649 1.5")]
    [TestCase("int64", "9223372036854775807 -9223372036854775808", "9223372036854775808 1e19 0.5")]
    [TestCase("float", "3.4028234663852886e38 0.1 -1", "3.5e38 1e39 -1e400")]
    [TestCase("double", "1e308 5e-400", "1e309 1.8e308 -1e400")]
    [TestCase("decimal", "1e400", "")]
    public void Number_formats_are_ranges(string format, string valid, string invalid) =>
        Judge($$"""{"type":"number","format":"{{format}}"}""", SchemaDialect.OpenApi30, valid, invalid);

    private static void Judge(string schema, SchemaDialect dialect, string valid, string invalid)
    {
        var compiled = SchemaCase.Compile(schema, dialect);
        compiled.Diagnose().Where(d => d.Id != "invalid-keyword").ShouldBeEmpty();
        Split(valid).Where(instance => !compiled.Accepts(instance)).ShouldBeEmpty("wrongly rejected");
        Split(invalid).Where(instance => compiled.Accepts(instance)).ShouldBeEmpty("wrongly accepted");
    }

    private static string[] Split(string instances) => instances.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
