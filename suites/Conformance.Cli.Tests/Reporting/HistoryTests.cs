using System.Net;

namespace Conformance.Cli.Tests.Reporting;

public sealed class HistoryTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Bell, version: "1" }
        paths:
          /bell:
            get: { responses: { '200': { description: rings } } }
        """;

    [Test]
    public async Task A_failure_is_new_once_and_known_from_then_on()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("bell.yaml", Document);
        await using var bell = new Bell();

        (await RunAsync(commandLine, bell, "r1")).ShouldBe(ExitCode.Kept, commandLine.Out);
        bell.Status = HttpStatusCode.InternalServerError;
        (await RunAsync(commandLine, bell, "r2")).ShouldBe(ExitCode.Failed);
        commandLine.OutLines.Where(l => l.StartsWith("since", StringComparison.Ordinal)).ShouldAllBe(l => l.EndsWith(" 0 gone, 0 still there"));
        (await RunAsync(commandLine, bell, "r3")).ShouldBe(ExitCode.Kept);
        commandLine.OutLines.Where(l => l.StartsWith("since", StringComparison.Ordinal)).ShouldAllBe(l => l.Contains(": 0 new, 0 gone, "));

        File.ReadAllLines(Path.Combine(commandLine.Folder, "past", "bell.history.ndjson")).Length.ShouldBe(3);
    }

    [Test]
    public async Task A_report_made_later_knows_the_history_and_does_not_change_it()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("1/journal.ndjson", KeptRun.Start("r0", -1), KeptRun.Case("GET /a", 200), KeptRun.End);
        commandLine.Write("2/journal.ndjson", KeptRun.Start(), KeptRun.Case("GET /a", 418), KeptRun.End);
        (await commandLine.RunAsync("merge", "whole", "1", "--history", "past")).ShouldBe(ExitCode.Kept);

        (await commandLine.RunAsync("report", "2", "--history", "past")).ShouldBe(ExitCode.Kept);

        commandLine.OutLines.ShouldContain("since       run r0 of 13 Mar 2026: 1 new, 0 gone, 0 still there");
        File.ReadAllLines(Path.Combine(commandLine.Folder, "past", "shop.history.ndjson")).Length.ShouldBe(1);
    }

    [Test]
    public async Task A_history_that_is_a_file_is_refused()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("past", "");

        (await commandLine.RunAsync("run", "sso-config", "--history", "past")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe("conformance: --history: 'past' is a file; it names a folder.\n");
    }

    private static Task<int> RunAsync(CommandLine commandLine, Bell bell, string id) =>
        commandLine.RunAsync("run", "bell.yaml", "--url", bell.Url, "--history", "past", "--fail-on", "new", "--run-id", id, "--out", "run", "--phase", "coverage", "--check", "server-does-not-fail");

    /// <summary>A server that answers everything with one status.</summary>
    private sealed class Bell : IAsyncDisposable
    {
        private readonly HttpListener _listener;
        private readonly Task _ringing;

        public Bell()
        {
            (_listener, Url) = Listen();
            _ringing = RingAsync();
        }

        public string Url { get; }

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public async ValueTask DisposeAsync()
        {
            _listener.Close();
            await _ringing;
        }

        private async Task RingAsync()
        {
            try
            {
                while (true)
                {
                    var context = await _listener.GetContextAsync();
                    context.Response.StatusCode = (int)Status;
                    context.Response.Close();
                }
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // The listener was closed.
            }
        }

        /// <summary>A port that was free a moment ago may be taken: then the next one.</summary>
        private static (HttpListener Listener, string Url) Listen()
        {
            for (var attempt = 0; ; attempt++)
            {
                var url = $"http://127.0.0.1:{FreePort()}";
                var listener = new HttpListener { Prefixes = { $"{url}/" } };
                try
                {
                    listener.Start();
                    return (listener, url);
                }
                catch (HttpListenerException) when (attempt < 20)
                {
                    listener.Close();
                }
            }
        }

        private static int FreePort()
        {
            using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
