using System.Net.Http.Headers;

using Conformance.Mock.Clients;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.Mock.Proxying;

/// <summary>Passes an answer on as it comes, piece by piece, and keeps it to be judged.</summary>
internal static class AnswerPump
{
    private const int Piece = 16 * 1024;

    /// <summary>Passes on status, headers and body. Where the server breaks off, so does the proxy: the client must not take half for whole.</summary>
    /// <returns>The answer, content codings removed.</returns>
    public static async Task<Answer> PassAsync(IFeatureCollection context, HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        var fields = HopFields.EndToEnd(Fields(response.Headers).Concat(Fields(response.Content.Headers))).ToList();
        WriteHead(context.GetRequiredFeature<IHttpResponseFeature>(), response, fields);
        using var kept = new MemoryStream();
        var problem = await PassBodyAsync(context, response, kept, limit, cancellationToken);
        var body = kept.ToArray();
        var end = problem is not null ? AnswerEnd.Truncated : body.Length > limit ? AnswerEnd.TooLarge : AnswerEnd.Complete;
        return new Answer
        {
            Status = (int)response.StatusCode,
            Headers = fields,
            Body = end == AnswerEnd.Complete ? ContentCoding.Remove(body, fields, limit) : body,
            End = end,
            EndReason = problem,
            Elapsed = TimeSpan.Zero,
        };
    }

    private static void WriteHead(IHttpResponseFeature head, HttpResponseMessage response, IReadOnlyList<Field> fields)
    {
        head.StatusCode = (int)response.StatusCode;
        head.ReasonPhrase = response.ReasonPhrase;
        foreach (var field in fields)
        {
            var isLengthOfNothing = (int)response.StatusCode == 204 && string.Equals(field.Name, "Content-Length", StringComparison.OrdinalIgnoreCase);
            if (!isLengthOfNothing) head.Headers.Append(field.Name, field.Value);
        }

        head.Headers.Append("Via", HopFields.Via);
    }

    private static async Task<string?> PassBodyAsync(
        IFeatureCollection context,
        HttpResponseMessage response,
        MemoryStream kept,
        int limit,
        CancellationToken cancellationToken)
    {
        var output = context.GetRequiredFeature<IHttpResponseBodyFeature>();
        try
        {
            var source = await response.Content.ReadAsStreamAsync(cancellationToken);
            var buffer = new byte[Piece];
            while (await source.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                if (kept.Length <= limit) kept.Write(buffer, 0, read);
                await output.Writer.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            await output.CompleteAsync();
            return null;
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            context.GetRequiredFeature<IHttpRequestLifetimeFeature>().Abort();
            return (e.InnerException ?? e).Message;
        }
    }

    private static IEnumerable<Field> Fields(HttpHeaders headers) => headers.NonValidated.SelectMany(h => h.Value, (h, value) => new Field(h.Key, value));
}
