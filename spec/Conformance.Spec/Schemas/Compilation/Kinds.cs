using System.Text.Json;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>A set of JSON value kinds.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Object = 1 << JsonValueKind.Object,
    Array = 1 << JsonValueKind.Array,
    String = 1 << JsonValueKind.String,
    Number = 1 << JsonValueKind.Number,
    True = 1 << JsonValueKind.True,
    False = 1 << JsonValueKind.False,
    Null = 1 << JsonValueKind.Null,
    Boolean = True | False,
    All = Object | Array | String | Number | Boolean | Null,
}
