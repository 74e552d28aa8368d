using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Formats;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>format</c> of a string. A format that is not known says nothing.</summary>
internal sealed class FormatOf(SchemaReader reader, TextFormat check, string phrase) : TextAssertion("format", reader.Position)
{
    protected override string Expected => phrase;

    public static Keyword? Read(SchemaReader reader)
    {
        if (!reader.Dialect.AssertsFormats || !reader.TryGet("format", out var value)) return null;
        if (value.ValueKind != JsonValueKind.String)
        {
            reader.Report("invalid-keyword", "format", $"It is {Wording.Describe(value)}.", "It is the name of a format.");
            return null;
        }

        var name = value.GetString()!;
        var formats = reader.Dialect.IsOpenApi ? TextFormats.OpenApi : TextFormats.JsonSchema;
        if (formats.TryGetValue(name, out var format)) return new FormatOf(reader, format.Check, format.Phrase);
        return reader.Dialect.IsOpenApi && NumberFormats.All.TryGetValue(name, out var range) ? new NumberFormatOf(reader, range) : null;
    }

    protected override bool IsValid(ReadOnlySpan<byte> text) => check(text);
}
