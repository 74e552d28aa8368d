namespace Conformance.Spec.Schemas.Vocabulary;

/// <summary>How a keyword holds schemas.</summary>
[Flags]
internal enum Holds
{
    Nothing = 0,
    Schema = 1,
    List = 2,
    Map = 4,
}
