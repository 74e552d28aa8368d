using Conformance.Model;

namespace Conformance.Benchmarks.Traffic;

/// <summary>What anyone would write: prepared requests, an HttpClient, the body read to its end, nothing judged.</summary>
internal sealed class BareLoop(Uri url, IReadOnlyList<TestCase> cases, int workers) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
    private readonly (HttpMethod Method, Uri Url, Request Request)[] _prepared =
        [.. cases.Select(c => (HttpMethod.Parse(c.Request.Method), new Uri(url.GetLeftPart(UriPartial.Authority) + c.Request.Target, Exact), c.Request))];

    private static UriCreationOptions Exact => new() { DangerousDisablePathAndQueryCanonicalization = true };

    public async Task<int> RunAsync()
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < _prepared.Length; i = Interlocked.Increment(ref next)) await SendAsync(_prepared[i]);
        })));
        return _prepared.Length;
    }

    public void Dispose() => _client.Dispose();

    private async Task SendAsync((HttpMethod Method, Uri Url, Request Request) prepared)
    {
        using var message = new HttpRequestMessage(prepared.Method, prepared.Url);
        if (prepared.Request.Body is { } body) message.Content = new ReadOnlyMemoryContent(body);
        foreach (var header in prepared.Request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(header.Name, header.Value)) message.Content?.Headers.TryAddWithoutValidation(header.Name, header.Value);
        }

        using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        await response.Content.ReadAsByteArrayAsync();
    }
}
