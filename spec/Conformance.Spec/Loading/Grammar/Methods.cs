using Conformance.Model;

namespace Conformance.Spec.Loading.Grammar;

/// <summary>The members of a path item that are operations.</summary>
internal static class Methods
{
    private static readonly string[] Swagger = ["get", "put", "post", "delete", "options", "head", "patch"];

    /// <summary>The fixed names of an edition; 3.2 has <c>additionalOperations</c> for the rest.</summary>
    internal static IReadOnlyList<string> Of(SpecVersion version) => version switch
    {
        SpecVersion.V20 => Swagger,
        SpecVersion.V32 => [.. Swagger, "trace", "query"],
        _ => [.. Swagger, "trace"],
    };
}
