
namespace Conformance.Suites.Targets.Credentials;

/// <summary>What a credential may know of the request that it goes with.</summary>
public static class RequestOptions
{
    /// <summary>The operation that the request addresses.</summary>
    public static HttpRequestOptionsKey<Operation> Operation { get; } = new("conformance.operation");

    /// <summary>Who asks; without it, whoever may do everything.</summary>
    public static HttpRequestOptionsKey<Access> Access { get; } = new("conformance.access");
}
