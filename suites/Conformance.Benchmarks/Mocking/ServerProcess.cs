using System.Diagnostics;

namespace Conformance.Benchmarks.Mocking;

/// <summary>A server in a process of its own, so that its processor time and memory are its alone. Its first line ends with its address.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>The processor time that it has used since it began.</summary>
    public TimeSpan CpuTime => Fresh().TotalProcessorTime;

    /// <summary>Its memory in mebibytes.</summary>
    public long Mebibytes => Fresh().WorkingSet64 / (1024 * 1024);

    /// <summary>This program again, as one of its servers.</summary>
    public static Task<ServerProcess> StartSelfAsync(params string[] arguments) => StartAsync(Environment.ProcessPath!, arguments);

    /// <summary>Any program that says in its first line where it listens.</summary>
    public static async Task<ServerProcess> StartAsync(string program, params string[] arguments)
    {
        var server = new ServerProcess(Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
        var line = await server._process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{program} said nothing");
        server.Address = new Uri(line.Split(' ')[^1]);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(2))) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private Process Fresh()
    {
        _process.Refresh();
        return _process;
    }
}
