using System.Buffers;
using System.Net.Http.Headers;

namespace Conformance.Suites.Targets.Wire;

/// <summary>Reads an answer whole, or as far as it came.</summary>
internal sealed class AnswerReader(Target target, TimeProvider time)
{
    private const int FirstRead = 16 * 1024;

    /// <summary>Reads the body and puts all together.</summary>
    public async Task<Answer> ReadAsync(ProbeMessage message, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var (body, fault) = await ReadBodyAsync(message, response.Content, cancellationToken);
        if (body.IsEmpty && message.Behind is { } behind) body = behind.Bytes;
        else if (fault is null && body.Length > 0) fault = ContentCodings.Remove(ref body, response.Content.Headers, target.BodyLimit);
        return new Answer
        {
            Status = (int)response.StatusCode,
            Headers = Headers(response),
            Body = body,
            End = fault?.End ?? AnswerEnd.Complete,
            EndReason = fault?.Reason,
            Elapsed = time.GetElapsedTime(message.Started),
        };
    }

    /// <summary>The answer that did not begin.</summary>
    public Answer Nothing(ProbeMessage message, AnswerEnd end, string reason) => new()
    {
        Status = 0,
        End = end,
        EndReason = reason,
        Elapsed = time.GetElapsedTime(message.Started),
    };

    private async Task<(ReadOnlyMemory<byte> Body, Fault? Fault)> ReadBodyAsync(
        ProbeMessage message,
        HttpContent content,
        CancellationToken cancellationToken)
    {
        var announced = message.Method == HttpMethod.Head ? null : content.Headers.ContentLength;
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(announced ?? FirstRead, target.BodyLimit) + 1);
        var read = 0;
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken);
            while (await stream.ReadAsync(buffer.AsMemory(read), cancellationToken) is > 0 and var more)
            {
                read += more;
                if (read > target.BodyLimit) return (buffer.AsSpan(0, target.BodyLimit).ToArray(), TooLarge());
                if (read == buffer.Length) Grow(ref buffer);
            }

            return (buffer.AsSpan(0, read).ToArray(), read < announced ? Fault.Truncated(read) : null);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException)
        {
            return (buffer.AsSpan(0, read).ToArray(), Fault.InBody(e, read, target));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private Fault TooLarge() => new(AnswerEnd.TooLarge, default, $"more than {target.BodyLimit} bytes of body");

    private static void Grow(ref byte[] buffer)
    {
        var bigger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(bigger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = bigger;
    }

    private static List<Field> Headers(HttpResponseMessage response)
    {
        var fields = new List<Field>(8);
        Add(fields, response.Headers);
        Add(fields, response.Content.Headers);
        return fields;
    }

    private static void Add(List<Field> fields, HttpHeaders headers)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            foreach (var value in values) fields.Add(new Field(name, value));
        }
    }
}
