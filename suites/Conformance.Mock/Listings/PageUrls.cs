using Conformance.Mock.Requests;

namespace Conformance.Mock.Listings;

/// <summary>The URLs that pages name.</summary>
internal static class PageUrls
{
    /// <summary>The URL that was called, on the host that the client called it by.</summary>
    public static string Self(Call call) => Origin(call) + (call.Query.Length == 0 ? call.Path : $"{call.Path}?{call.Query}");

    /// <summary>The same URL at another position; every other parameter stays as it was sent.</summary>
    public static string At(Call call, string parameter, string position) => $"{Origin(call)}{call.Path}?{QueryText.With(call.Query, parameter, position)}";

    private static string Origin(Call call) => $"http://{call.Header("Host")}";
}
