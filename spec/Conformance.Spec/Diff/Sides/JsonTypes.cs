namespace Conformance.Spec.Diff.Sides;

/// <summary>The types of JSON but null, whole numbers told from others. A number is both.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Boolean = 1,
    Integer = 2,
    Fraction = 4,
    String = 8,
    Array = 16,
    Object = 32,
    Number = Integer | Fraction,
    Any = Boolean | Number | String | Array | Object,
}
