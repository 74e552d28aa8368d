using System.Text.Json;
using Conformance.Suites.Configuration;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Chain;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Targets.Wire;
using RestSharp;

namespace Conformance.Suites.Safety;

/// <summary>Asks a target who it is, through the same handlers as every request, before anything else is sent.</summary>
/// <param name="target">The target.</param>
/// <param name="time">The clock.</param>
public sealed class IdentityCheck(Target target, TimeProvider time)
{
    /// <summary>Why the run must not begin, or null where the target is the one that is meant.</summary>
    /// <param name="identity">What it must say.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IdentityProblem?> AskAsync(TargetIdentity identity, CancellationToken cancellationToken)
    {
        var url = new Uri($"{target.BaseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/')}{identity.Path}");
        using var http = new HttpClient(HandlerChain.Build(target, new SecretMask(target.AllCredentials), target.Handler?.Invoke() ?? Sockets(), time));
        using var client = new RestClient(http, new RestClientOptions { Timeout = target.Timeout, FollowRedirects = false });
        var response = await client.ExecuteAsync(new RestRequest(url).AddHeader("Accept", "application/json"), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return Problem(identity, url, response);
    }

    private static IdentityProblem? Problem(TargetIdentity identity, Uri url, RestResponse response)
    {
        if ((int)response.StatusCode == 0) return new IdentityProblem($"{url} cannot be fetched: {Innermost(response.ErrorException)?.Message ?? "no answer"}", IsAnswered: false);
        if (!response.IsSuccessStatusCode) return new IdentityProblem($"{url} answers {(int)response.StatusCode}: it does not tell who it is; look at the credentials", IsAnswered: true);
        var said = Value(response, identity.Pointer);
        return said == identity.Value ? null : new IdentityProblem(
            $"{url} says '{said ?? "nothing"}' at {identity.Pointer}, not '{identity.Value}': this is another place than the target file means",
            IsAnswered: true);
    }

    private SocketsHttpHandler Sockets()
    {
        var sockets = ProbeSockets.Open(target);
        sockets.AutomaticDecompression = System.Net.DecompressionMethods.All;
        return sockets;
    }

    private static string? Value(RestResponse response, string pointer)
    {
        try
        {
            using var body = JsonDocument.Parse(response.RawBytes ?? []);
            return JsonPointer.TryResolve(body.RootElement, pointer, out var found) && found.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) ? found.ValueKind is JsonValueKind.True or JsonValueKind.False ? found.GetRawText() : found.ToString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Exception? Innermost(Exception? e) => e?.InnerException is { } inner ? Innermost(inner) : e;
}
