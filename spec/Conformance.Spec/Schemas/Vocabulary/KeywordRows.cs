using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Keywords.Arrays;
using Conformance.Spec.Schemas.Keywords.Assertions;
using Conformance.Spec.Schemas.Keywords.Composition;
using Conformance.Spec.Schemas.Keywords.Discrimination;
using Conformance.Spec.Schemas.Keywords.Objects;
using Conformance.Spec.Schemas.Keywords.References;

namespace Conformance.Spec.Schemas.Vocabulary;

/// <summary>The keywords' readers, in the order in which the keywords are judged.</summary>
internal static class KeywordRows
{
    /// <summary>What a value must be by itself; the same since draft 4.</summary>
    private static readonly KeywordRow[] Values =
    [
        new("type", TypeIs.Read),
        new("enum", OneOfValues.ReadEnum),
        new("minLength", Length.Reader("minLength", upper: false)),
        new("maxLength", Length.Reader("maxLength", upper: true)),
        new("minimum", Limit.Reader("minimum", "exclusiveMinimum", upper: false)),
        new("maximum", Limit.Reader("maximum", "exclusiveMaximum", upper: true)),
        new("exclusiveMinimum", Limit.ExclusiveReader("exclusiveMinimum", upper: false)),
        new("exclusiveMaximum", Limit.ExclusiveReader("exclusiveMaximum", upper: true)),
        new("multipleOf", MultipleOf.Read),
        new("minItems", Count.Reader("minItems", Kinds.Array, upper: false)),
        new("maxItems", Count.Reader("maxItems", Kinds.Array, upper: true)),
        new("minProperties", Count.Reader("minProperties", Kinds.Object, upper: false)),
        new("maxProperties", Count.Reader("maxProperties", Kinds.Object, upper: true)),
        new("format", FormatOf.Read),
        new("pattern", PatternMatches.Read),
        new("uniqueItems", UniqueItems.Read),
    ];

    /// <summary>What its parts must be, and other schemas for the same value; the same since draft 4.</summary>
    private static readonly KeywordRow[] Parts =
    [
        new(MembersReader.Keywords, MembersReader.Read),
        new("dependencies", Dependencies.Read),
        new("$ref", Reference.Read),
        new("allOf", AllOf.Read),
        new("anyOf", AnyOf.Read),
        new("oneOf", OneOf.Read),
        new("not", Not.Read),
    ];

    private static readonly KeywordRow[] SinceDraft6 =
    [
        new("const", OneOfValues.ReadConst),
        new(["contains"], Contains.Read),
        new("propertyNames", PropertyNames.Read),
        new("if", Conditional.Read),
    ];

    private static readonly KeywordRow[] Since201909 =
    [
        new("dependentRequired", Dependencies.ReadRequired),
        new("dependentSchemas", Dependencies.ReadSchemas),
        new("unevaluatedItems", UnevaluatedItems.Read),
        new("unevaluatedProperties", UnevaluatedProperties.Read),
    ];

    public static KeywordRow[] Draft4 { get; } = [.. Values, .. Parts, new("items", Items.ReadByPosition)];

    public static KeywordRow[] Draft7 { get; } = [.. Draft4, .. SinceDraft6];

    public static KeywordRow[] Draft201909 { get; } = [.. Draft7, new("$recursiveRef", DynamicReference.ReadRecursive), .. Since201909];

    public static KeywordRow[] Draft202012 { get; } =
        [.. Values, .. Parts, .. SinceDraft6, new(["prefixItems", "items"], Items.Read), new("$dynamicRef", DynamicReference.Read), .. Since201909];

    public static KeywordRow Discriminator { get; } = new("discriminator", ChosenByBase.Read);
}
