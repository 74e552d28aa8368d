using System.Text;

namespace Conformance.Suites.Tests.Servers;

/// <summary>Bytes to write, and what to do with the connection then.</summary>
internal sealed record RawReply(byte[] Bytes, RawEnd Then = RawEnd.Stay)
{
    public static RawReply Json(int status, string body, params string[] headers) =>
        Of($"HTTP/1.1 {status} X", [.. headers, "Content-Type: application/json", $"Content-Length: {Encoding.UTF8.GetByteCount(body)}"], body);

    public static RawReply Empty(int status, params string[] headers) =>
        Of($"HTTP/1.1 {status} X", status == 204 ? headers : [.. headers, "Content-Length: 0"], "");

    public static RawReply Text(string text, RawEnd then = RawEnd.Stay) => new(Encoding.UTF8.GetBytes(text), then);

    public static RawReply Close { get; } = new([], RawEnd.Close);

    public static RawReply Reset { get; } = new([], RawEnd.Reset);

    public static RawReply Hang { get; } = new([], RawEnd.Hang);

    private static RawReply Of(string status, string[] headers, string body) =>
        Text(string.Join("\r\n", [status, .. headers, "", body]));
}
