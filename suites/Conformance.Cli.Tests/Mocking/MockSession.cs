namespace Conformance.Cli.Tests.Mocking;

/// <summary><c>conformance mock</c> in this process, from its first line to its exit code.</summary>
internal sealed class MockSession : IAsyncDisposable
{
    private const string Listening = "listening on ";

    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _program;

    private MockSession(Terminal terminal, string[] arguments) =>
        _program = new ConformanceProgram(terminal).RunAsync(["mock", .. arguments], _stop.Token);

    public required LineWriter Out { get; init; }

    public required StringWriter Error { get; init; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static async Task<MockSession> StartAsync(string folder, params string[] arguments)
    {
        var (output, error) = (new LineWriter(), new StringWriter());
        var session = new MockSession(new Terminal(output, error, IsInteractive: false, folder), arguments) { Out = output, Error = error };
        var first = output.WaitForAsync(l => l.StartsWith(Listening, StringComparison.Ordinal));
        if (await Task.WhenAny(first, session._program) == session._program) throw new InvalidOperationException($"ended with {await session._program}: {error}");
        session.Client.BaseAddress = new Uri((await first)[Listening.Length..]);
        return session;
    }

    /// <summary>Ends the program as Ctrl+C does.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _program;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        _stop.Dispose();
        await Error.DisposeAsync();
        await Out.DisposeAsync();
    }
}
