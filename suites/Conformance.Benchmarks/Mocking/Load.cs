using System.Diagnostics;

namespace Conformance.Benchmarks.Mocking;

/// <summary>Sends requests over a few connections and measures what they cost the server.</summary>
/// <param name="server">The server.</param>
/// <param name="connections">How many requests are under way at once.</param>
internal sealed class Load(ServerProcess server, int connections) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false })
    {
        BaseAddress = server.Address,
        DefaultRequestHeaders = { { "Authorization", "SSWS benchmark" } },
    };

    /// <summary>Sends the same request again and again.</summary>
    /// <returns>How many a second of the server's processor time, and a second of the clock.</returns>
    public Task<(double Cpu, double Clock)> RepeatAsync(string target, int count) => RunAsync(count, _ => GetAsync(target));

    /// <summary>Sends what a function sends, each number once.</summary>
    public async Task<(double Cpu, double Clock)> RunAsync(int count, Func<int, Task> send)
    {
        var (cpu, began, next) = (server.CpuTime, Stopwatch.GetTimestamp(), -1);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next)) await send(i);
        })));
        return (count / (server.CpuTime - cpu).TotalSeconds, count / Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    /// <summary>Gets a body; anything but a success is an error of the measurement.</summary>
    public async Task<byte[]> GetAsync(string target) => await _client.GetByteArrayAsync(new Uri(target, UriKind.Relative));

    /// <summary>Sends JSON and gives back the body.</summary>
    public async Task<byte[]> SendAsync(HttpMethod method, string target, string? json)
    {
        using var message = new HttpRequestMessage(method, target);
        if (json is not null) message.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _client.SendAsync(message);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{method} {target}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public void Dispose() => _client.Dispose();
}
