using System.Collections.Frozen;
using Conformance.Spec.Schemas.Keywords;
using Conformance.Spec.Schemas.Keywords.Discrimination;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>The dialects and their keywords.</summary>
internal static class Dialects
{
    private static readonly KeywordRow[] OnValues =
    [
        new("type", TypeIs.Read),
        new("enum", OneOfValues.ReadEnum),
        new("minLength", Count.Reader("minLength", Kinds.String, upper: false)),
        new("maxLength", Count.Reader("maxLength", Kinds.String, upper: true)),
        new("minimum", Limit.Reader("minimum", "exclusiveMinimum", upper: false)),
        new("maximum", Limit.Reader("maximum", "exclusiveMaximum", upper: true)),
        new("multipleOf", MultipleOf.Read),
        new("minItems", Count.Reader("minItems", Kinds.Array, upper: false)),
        new("maxItems", Count.Reader("maxItems", Kinds.Array, upper: true)),
        new("minProperties", Count.Reader("minProperties", Kinds.Object, upper: false)),
        new("maxProperties", Count.Reader("maxProperties", Kinds.Object, upper: true)),
        new("pattern", PatternMatches.Read),
        new("uniqueItems", UniqueItems.Read),
    ];

    private static readonly KeywordRow[] OnParts =
    [
        new(MembersReader.Keywords, MembersReader.Read),
        new("allOf", AllOf.Read),
        new("anyOf", AnyOf.Read),
        new("oneOf", OneOf.Read),
        new("not", Not.Read),
    ];

    private static readonly KeywordRow[] Draft4Rows = [.. OnValues, .. OnParts, new("items", Items.ReadByPosition)];

    private static readonly string[] WithoutRow = ["exclusiveMinimum", "exclusiveMaximum", "additionalItems"];

    public static Dialect Draft4 { get; } = new()
    {
        Name = "JSON Schema draft 4",
        Rows = Draft4Rows,
        Keywords = NamesOf(Draft4Rows, WithoutRow),
        IdKeyword = "id",
        ReferenceHidesSiblings = true,
        IntegerIsAsWritten = true,
    };

    public static Dialect OpenApi30 { get; } = WithDirections(Draft4, "OpenAPI 3.0", "nullable");

    public static Dialect Swagger20 { get; } = WithDirections(Draft4, "Swagger 2.0", "x-nullable");

    public static Dialect OpenApi31 { get; } = WithDirections(Draft4, "OpenAPI 3.1", "nullable");

    private static Dialect WithDirections(Dialect dialect, string name, string nullable)
    {
        KeywordRow[] rows = [.. dialect.Rows, new("discriminator", ChosenByBase.Read)];
        return dialect with
        {
            Name = name,
            Rows = rows,
            Keywords = NamesOf(rows, [.. WithoutRow, "readOnly", "writeOnly", nullable]),
            IdKeyword = null,
            IsOpenApi = true,
            NullableKeyword = nullable,
        };
    }

    private static FrozenSet<string> NamesOf(IEnumerable<KeywordRow> rows, IEnumerable<string> others) =>
        rows.SelectMany(row => row.Names).Concat(others).ToFrozenSet(StringComparer.Ordinal);
}
