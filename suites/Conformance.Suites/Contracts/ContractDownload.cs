using System.Net;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Chain;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Targets.Wire;
using RestSharp;

namespace Conformance.Suites.Contracts;

/// <summary>
/// Fetches a document over HTTP. It goes through the same handlers as every request: to the host of the document alone, with GET alone. A
/// redirect is not followed: what is at another place is to be asked for there.
/// </summary>
/// <param name="time">Ends a download that takes too long.</param>
public sealed class ContractDownload(TimeProvider time)
{
    /// <summary>The most bytes that are read: documents are at most 64 MB.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The bytes at a URL.</summary>
    /// <param name="url">An absolute <c>http</c> or <c>https</c> URL.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="HttpRequestException">There is no such document, or it is too large, or nothing answers.</exception>
    public async Task<byte[]> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        var target = new Target { BaseUrl = url, Timeout = Limit };
        var chain = HandlerChain.Build(target, new SecretMask([]), Sockets(target), time);
        using var http = new HttpClient(chain) { MaxResponseContentBufferSize = MostBytes };
        using var client = new RestClient(http, new RestClientOptions { Timeout = Limit, FollowRedirects = false });
        var response = await client.ExecuteAsync(new RestRequest(url), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (response.StatusCode == HttpStatusCode.OK && response.ErrorException is null) return response.RawBytes ?? [];
        throw new HttpRequestException(Reason(url, response), response.ErrorException, response.StatusCode);
    }

    /// <summary>Unlike a probe, a download may be compressed on the way.</summary>
    private static SocketsHttpHandler Sockets(Target target)
    {
        var sockets = ProbeSockets.Open(target);
        sockets.AutomaticDecompression = DecompressionMethods.All;
        return sockets;
    }

    private static string Reason(Uri url, RestResponse response) => (int)response.StatusCode switch
    {
        0 => $"{url} cannot be fetched: {(response.ErrorException?.InnerException ?? response.ErrorException)?.Message ?? "no answer"}",
        >= 300 and < 400 => $"{url} redirects to {response.Headers?.FirstOrDefault(h => h.Name.Equals("Location", StringComparison.OrdinalIgnoreCase))?.Value}; give that URL",
        200 => $"{url} cannot be read: {response.ErrorException?.Message}",
        var status => $"{url} answers {status}",
    };
}
