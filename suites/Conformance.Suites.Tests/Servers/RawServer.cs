using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Conformance.Suites.Tests.Servers;

/// <summary>A server that writes whatever bytes a test wants, and can break a connection at any point.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<RawRequest, RawReply> _answer;
    private readonly ConcurrentQueue<RawRequest> _requests = new();
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly Task _accepting;
    private int _connections;

    public RawServer(Func<RawRequest, RawReply> answer)
    {
        _answer = answer;
        _listener.Start();
        Url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Url { get; }

    public int Connections => _connections;

    /// <summary>The requests that came, in order.</summary>
    public IReadOnlyList<RawRequest> Requests => [.. _requests];

    /// <summary>Their first lines without the version.</summary>
    public IReadOnlyList<string> Lines => [.. _requests.Select(r => $"{r.Method} {r.Target}")];

    /// <summary>The connection is refused from now on, and those open are reset.</summary>
    public void Die()
    {
        _listener.Stop();
        foreach (var client in _clients) client.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Die();
        await _accepting;
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                client.NoDelay = true;
                _clients.Add(client);
                _ = ServeAsync(client, Interlocked.Increment(ref _connections));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client, int connection)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                for (var ordinal = 1; await RawRequest.ReadAsync(stream, connection, ordinal, _stop.Token) is { } request; ordinal++)
                {
                    _requests.Enqueue(request);
                    var reply = _answer(request);
                    await stream.WriteAsync(reply.Bytes, _stop.Token);
                    if (reply.Then == RawEnd.Hang) await Task.Delay(Timeout.Infinite, _stop.Token);
                    if (reply.Then == RawEnd.Reset) client.Client.LingerState = new LingerOption(enable: true, seconds: 0);
                    if (reply.Then != RawEnd.Stay) return;
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException or SocketException)
        {
        }
    }
}
