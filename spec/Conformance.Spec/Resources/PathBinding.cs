using Conformance.Model;

namespace Conformance.Spec.Resources;

/// <summary>What a path parameter of an operation names.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Resource">The resource whose item it names, or null where it is not the id of anything that is known.</param>
public sealed record PathBinding(Parameter Parameter, Resource? Resource);
