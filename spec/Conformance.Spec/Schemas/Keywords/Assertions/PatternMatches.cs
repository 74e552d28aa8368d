using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Patterns;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>pattern</c>: the string has a part that matches (ECMA-262).</summary>
internal sealed class PatternMatches(SchemaReader reader, EcmaPattern pattern) : TextAssertion("pattern", reader.Position)
{
    protected override string Expected => $"a match of {pattern.Source}";

    public static Keyword? Read(SchemaReader reader)
    {
        reader.TryGet("pattern", out var value);
        if (value.ValueKind == JsonValueKind.String)
        {
            return TryCompile(reader, "pattern", value.GetString()!) is { } pattern ? new PatternMatches(reader, pattern) : null;
        }

        reader.Report("invalid-keyword", "pattern", $"It is {Wording.Describe(value)}.", "It is a regular expression.");
        return null;
    }

    /// <summary>Null for a pattern that cannot be understood; that is reported, and nothing is promised then.</summary>
    public static EcmaPattern? TryCompile(SchemaReader reader, string keyword, string source)
    {
        var result = EcmaPattern.Parse(source);
        if (result.Problem is { } problem)
        {
            reader.Report("invalid-pattern", keyword, $"The pattern {Wording.Quote(source)} {problem}", "A pattern is an ECMA-262 regular expression.");
        }

        return result.Pattern;
    }

    protected override bool IsValid(ReadOnlySpan<byte> text) => pattern.IsMatch(text);
}
