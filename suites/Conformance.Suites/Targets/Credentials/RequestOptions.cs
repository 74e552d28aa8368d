
namespace Conformance.Suites.Targets.Credentials;

/// <summary>What a credential may know of the request that it goes with.</summary>
public static class RequestOptions
{
    /// <summary>The operation that the request addresses.</summary>
    public static HttpRequestOptionsKey<Operation> Operation { get; } = new("conformance.operation");

    /// <summary>Who asks; without it, whoever may do everything.</summary>
    public static HttpRequestOptionsKey<Access> Access { get; } = new("conformance.access");

    /// <summary>Schemes whose credentials are taken off again.</summary>
    public static HttpRequestOptionsKey<IReadOnlyList<SecurityScheme>> Withheld { get; } = new("conformance.withheld");
}
