namespace Conformance.Suites.Tests.Given;

/// <summary>An application in this process: answers by a function, remembers what was asked.</summary>
internal sealed class Answering(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly List<string> _lines = [];

    public Answering(int status)
        : this(_ => new HttpResponseMessage((System.Net.HttpStatusCode)status))
    {
    }

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines) return [.. _lines];
        }
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_lines) _lines.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        return Task.FromResult(answer(request));
    }
}
