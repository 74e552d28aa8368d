namespace Conformance.Model;

/// <summary>A parameter that clients sent.</summary>
/// <param name="In">The part of the request that carried it.</param>
/// <param name="Name">Its name as the document writes it.</param>
public readonly record struct UsedParameter(ParameterLocation In, string Name);
