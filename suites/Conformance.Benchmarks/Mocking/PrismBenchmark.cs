using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Conformance.Benchmarks.Mocking;

/// <summary>The mock beside Prism 5 on a document of three operations that both load, logging nothing. Prism is installed below <c>artifacts</c>.</summary>
internal sealed class PrismBenchmark(int rounds)
{
    private const string Package = "@stoplight/prism-cli@5";
    private const string Folder = "artifacts/prism";
    private const int Connections = 4;

    private static readonly string[] Operations = ["GET /api/v1/groups", "POST /api/v1/groups", "GET /api/v1/groups/{groupId}"];

    public async Task RunAsync()
    {
        Directory.CreateDirectory(Folder);
        var document = Path.GetFullPath(Path.Combine(Folder, "extract.json"));
        await File.WriteAllTextAsync(document, new DocumentExtract(await Servers.LoadAsync("okta-management")).Of(Operations).ToJsonString());
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) await InstallAsync();
        await using var mock = await ServerProcess.StartSelfAsync("mock-server", document);
        await using var prism = await StartAsync(document);
        using var toMock = new Load(mock, Connections);
        using var toPrism = new Load(prism, Connections);
        await CompareAsync(toMock, toPrism);
    }

    private async Task CompareAsync(Load toMock, Load toPrism)
    {
        const string list = "/api/v1/groups?limit=20";
        await toMock.RepeatAsync(list, 5_000);
        await toPrism.RepeatAsync(list, 300);
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var (own, other) = (await toMock.RepeatAsync(list, 10_000), await toPrism.RepeatAsync(list, 500));
            ratios.Add(own.Cpu / other.Cpu);
            Console.WriteLine($"mock {own.Cpu,8:N0}, Prism {other.Cpu,6:N0} lists of groups per CPU-second of the server: {ratios[^1]:F1} times as many");
        }

        Console.WriteLine($"ratio, median: {ratios.Order().ElementAt(rounds / 2):F1}");
    }

    private static async Task InstallAsync()
    {
        using var npm = Process.Start("npm", ["install", "--prefix", Folder, "--no-audit", "--no-fund", "--loglevel=error", Package]);
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0) throw new InvalidOperationException("npm could not install Prism");
    }

    /// <summary>Prism says a lot before it listens: a shell line says where first, and the port is asked until it answers.</summary>
    private static async Task<ServerProcess> StartAsync(string document)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var program = Path.GetFullPath(Path.Combine(Folder, "node_modules/@stoplight/prism-cli/dist/index.js"));
        var line = $"echo http://127.0.0.1:{port}; exec node '{program}' mock -v error -h 127.0.0.1 -p {port} '{document}' > '{Path.GetFullPath(Folder)}/prism.log' 2>&1";
        var server = await ServerProcess.StartAsync("/bin/sh", "-c", line);
        using var client = new TcpClient();
        while (!client.Connected)
        {
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, server.Address.Port);
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        return server;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
