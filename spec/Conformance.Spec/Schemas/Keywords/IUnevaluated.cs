namespace Conformance.Spec.Schemas.Keywords;

/// <summary>A keyword about what all others at the same value left unevaluated (2020-12 core, section 11); asked last.</summary>
internal interface IUnevaluated;
