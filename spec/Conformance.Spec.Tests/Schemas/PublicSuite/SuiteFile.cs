using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas.PublicSuite;

/// <summary>One file of the suite, for example <c>draft4/optional/bignum.json</c>.</summary>
internal sealed record SuiteFile(string Name)
{
    private const string Remotes = "http://localhost:1234/";

    private bool IsDraft4 => Name.StartsWith("draft4/", StringComparison.Ordinal);

    /// <summary>The suite asks for assertions only in the folder of formats.</summary>
    private bool AssertsFormats => Name.Contains("/format/", StringComparison.Ordinal);

    /// <summary>Every test whose verdict is not the suite's, as <c>group / test</c>.</summary>
    public IEnumerable<string> Differences(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "tests", Name)));
        foreach (var group in file.RootElement.EnumerateArray())
        {
            var schema = Compile(folder, group.GetProperty("schema").Clone());
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                var data = test.GetProperty("data");
                var valid = schema.IsValid(data, Direction.None);
                (schema.Validate(data, Direction.None).Count == 0).ShouldBe(valid, $"both passes agree on {Describe(group, test)}");
                if (valid != test.GetProperty("valid").GetBoolean()) yield return Describe(group, test);
            }
        }
    }

    public override string ToString() => Name;

    private static string Describe(JsonElement group, JsonElement test) =>
        $"{group.GetProperty("description").GetString()} / {test.GetProperty("description").GetString()}";

    private CompiledSchema Compile(string folder, JsonElement schema) => StandaloneSchema.Compile(
        schema,
        IsDraft4 ? SchemaDialect.Draft4 : SchemaDialect.Draft202012,
        new StandaloneOptions { AssertFormats = AssertsFormats, Fetch = uri => Fetch(folder, uri) });

    private static JsonElement? Fetch(string folder, Uri uri)
    {
        if (!uri.AbsoluteUri.StartsWith(Remotes, StringComparison.Ordinal)) return null;
        var path = Path.Combine(folder, "remotes", uri.AbsoluteUri[Remotes.Length..]);
        return File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)).RootElement : null;
    }
}
