namespace Conformance.Generators.Values.Blueprints.Json;

/// <summary>A set of JSON types; numbers with and without a fraction are told apart, as <c>integer</c> does.</summary>
[Flags]
internal enum JsonTypes
{
    /// <summary>No type at all: nothing is valid.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>Whole numbers.</summary>
    Integer = 4,

    /// <summary>Other numbers.</summary>
    Fraction = 8,

    /// <summary>All numbers.</summary>
    Number = Integer | Fraction,

    /// <summary>Strings.</summary>
    String = 16,

    /// <summary>Arrays.</summary>
    Array = 32,

    /// <summary>Objects.</summary>
    Object = 64,

    /// <summary>All types.</summary>
    Any = Null | Boolean | Number | String | Array | Object,
}
