using System.Net.Http.Headers;
using Conformance.Suites.Targets.Wire;

namespace Conformance.Suites.Targets.Chain;

/// <summary>Writes down a probe as it goes to the wire, with all that the handlers before it added. The harness's own calls are not recorded.</summary>
internal sealed class RecordHandler : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is ProbeMessage probe)
        {
            probe.Sent = Record(probe);
            probe.Leaving();
        }

        return base.SendAsync(request, cancellationToken);
    }

    private static SentRequest Record(ProbeMessage probe)
    {
        var content = probe.Content as ExactContent;
        var headers = new List<Field>(8);
        Add(headers, probe.Headers);
        if (content is not null) Add(headers, content.Headers);
        return new SentRequest(probe.Method.Method, probe.RequestUri!.OriginalString, headers, content?.Bytes);
    }

    private static void Add(List<Field> fields, HttpHeaders headers)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            if (!IsFraming(name)) fields.Add(new Field(name, values.ToString()));
        }
    }

    private static bool IsFraming(string name) =>
        name.Equals("Host", StringComparison.OrdinalIgnoreCase) || name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);
}
