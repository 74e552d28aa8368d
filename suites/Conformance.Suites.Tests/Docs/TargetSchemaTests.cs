using Conformance.Suites.Configuration;
using NJsonSchema;

namespace Conformance.Suites.Tests.Docs;

public sealed class TargetSchemaTests
{
    private static JsonSchema Schema => new KeySchema([.. TargetKeys.Lines, .. SuiteKeys.Lines]).Of("target");

    [Test]
    public void Editors_know_every_key() => Page.ShouldBeOnDisk("target.schema.json", Schema.ToJson().ReplaceLineEndings("\n").Split('\n'));

    [TestCase("""{ "url": "https://api.example.com", "hosts": ["api.example.com"], "timeout": "5s", "headers": [ { "name": "X", "env": "X" } ] }""", "")]
    [TestCase("""{ "url": "https://api.example.com", "limited": { "scopes": "a.read" }, "oauth": { "token-url": "https://api.example.com/t", "client-id": "c", "secret": { "env": "S" } } }""", "")]
    [TestCase("""{ "hosts": ["api.example.com"] }""", "PropertyRequired")]
    [TestCase("""{ "url": "https://api.example.com", "timeout": "soon" }""", "PatternMismatch")]
    [TestCase("""{ "url": "https://api.example.com", "headers": [ { "name": "X", "value": "secret" } ] }""", "ArrayItemNotValid")]
    [TestCase("""{ "url": "https://api.example.com", "password": "x" }""", "NoAdditionalPropertiesAllowed")]
    public void Editors_mark_what_a_target_file_may_not_have(string file, string fault) =>
        Schema.Validate(file).Select(e => e.Kind.ToString()).ShouldBe(fault.Length == 0 ? [] : [fault]);
}
