namespace Conformance.Spec.Schemas.Keywords.References;

/// <summary>Something that finds the schemas it means when it is first needed.</summary>
internal interface ILateBound
{
    /// <summary>Finds them now, so that what is wrong with them is known.</summary>
    void Bind();
}
