using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Conformance.Mock.Tests.Proxying;

/// <summary>A server that keeps the bytes it was sent and answers the bytes it was given, one request on each connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<string> _requests = [];
    private readonly Task _serving;

    /// <summary>Serves until it is disposed.</summary>
    /// <param name="answer">What every request is answered.</param>
    public RawServer(byte[] answer)
    {
        _listener.Start();
        _serving = ServeAsync(answer);
    }

    public RawServer(string answer)
        : this(Encoding.Latin1.GetBytes(answer.ReplaceLineEndings("\r\n")))
    {
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>The requests so far, as Latin-1 text.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests) return [.. _requests];
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _serving;
    }

    private async Task ServeAsync(byte[] answer)
    {
        while (true)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                var request = await ReadAsync(stream);
                lock (_requests) _requests.Add(request);
                await stream.WriteAsync(answer);
                client.Client.Shutdown(SocketShutdown.Send);
                while (await stream.ReadAsync(new byte[256]) > 0)
                {
                    // Until the other side has read all and closes: a reset would lose what is under way.
                }
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                if (e is not IOException) return;
            }
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!IsWhole(text.ToString()) && await stream.ReadAsync(buffer) is > 0 and var read) text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        return text.ToString();
    }

    private static bool IsWhole(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0) return false;
        var length = text[..end].Split("\r\n").Where(l => l.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase)).Select(l => int.Parse(l["Content-Length: ".Length..])).FirstOrDefault();
        return text.Length - end - 4 >= length;
    }
}
