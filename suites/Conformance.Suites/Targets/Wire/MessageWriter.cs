using System.Buffers;

namespace Conformance.Suites.Targets.Wire;

/// <summary>Makes the message of a request for one target.</summary>
/// <param name="baseUrl">The target's base URL.</param>
/// <param name="inProcess">True if a handler of somebody else answers: it takes URLs apart, which an exact one does not allow.</param>
/// <param name="time">The clock.</param>
internal sealed class MessageWriter(Uri baseUrl, bool inProcess, TimeProvider time)
{
    private static readonly SearchValues<char> LineBreaking = SearchValues.Create("\r\n\0");
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly string Agent = $"conformance/{typeof(MessageWriter).Assembly.GetName().Version!.ToString(3)}";

    private readonly UriCreationOptions _exact = new() { DangerousDisablePathAndQueryCanonicalization = !inProcess };
    private readonly string _base = baseUrl.GetLeftPart(UriPartial.Authority) + baseUrl.AbsolutePath.TrimEnd('/');

    /// <summary>Why HTTP/1.1 as the platform speaks it cannot say what the request wants, or null.</summary>
    public static string? Problem(Request request)
    {
        if (!request.Target.StartsWith('/')) return $"a request target begins with a slash, '{request.Target}' does not";
        if (request.Target.AsSpan().ContainsAnyExceptInRange('!', '~')) return "a request target has visible ASCII characters only (RFC 9112 section 3.2)";
        if (!IsToken(request.Method)) return $"'{request.Method}' is not a method (RFC 9110 section 9.1)";
        if (HttpMethod.Parse(request.Method).Method != request.Method) return $"'{request.Method}' would be sent in upper case";
        foreach (var header in request.Headers)
        {
            if (!IsSendable(header)) return $"header '{header.Name}' cannot be sent";
        }

        return null;
    }

    /// <summary>The message; to be disposed after its answer.</summary>
    public ProbeMessage Write(Request request)
    {
        var message = new ProbeMessage(HttpMethod.Parse(request.Method), new Uri(_base + request.Target, _exact), time)
        {
            Behind = request.Method == "HEAD" && request.Header("Connection") == "close" ? new BehindHead(time) : null,
        };
        if (request.Body is { } body) message.Content = new ExactContent(body);
        foreach (var header in request.Headers) Add(message, header);
        if (!message.Headers.NonValidated.Contains("User-Agent")) message.Headers.TryAddWithoutValidation("User-Agent", Agent);
        return message;
    }

    /// <summary>What describes a body travels with one; a header that does without a body makes an empty one.</summary>
    private static void Add(ProbeMessage message, Field header)
    {
        if (message.Headers.TryAddWithoutValidation(header.Name, header.Value)) return;
        message.Content ??= new ExactContent(default);
        message.Content.Headers.TryAddWithoutValidation(header.Name, header.Value);
    }

    private static bool IsSendable(Field header) =>
        IsToken(header.Name)
        && !header.Value.AsSpan().ContainsAny(LineBreaking)
        && !header.Name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
        && !header.Name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);

    /// <summary>A token of RFC 9110 section 5.6.2.</summary>
    private static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(TokenCharacters);
}
