namespace Conformance.Spec.Schemas.Vocabulary;

/// <summary>The keywords that hold schemas, in any dialect.</summary>
internal static class SubschemaKeywords
{
    public static Holds HeldBy(string keyword) => keyword switch
    {
        "items" => Holds.Schema | Holds.List,
        "additionalItems" or "additionalProperties" or "contains" or "contentSchema" or "else" or "if" or "not" or "propertyNames" or "then"
            or "unevaluatedItems" or "unevaluatedProperties" => Holds.Schema,
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => Holds.List,
        "$defs" or "definitions" or "dependencies" or "dependentSchemas" or "patternProperties" or "properties" => Holds.Map,
        _ => Holds.Nothing,
    };
}
