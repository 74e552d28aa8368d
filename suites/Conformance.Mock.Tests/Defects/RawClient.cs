using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Mock.Tests.Defects;

/// <summary>Sends bytes over a connection of their own and gives the bytes that came back, as text of one character each.</summary>
internal static partial class RawClient
{
    /// <summary>What a server that cuts the connection answers.</summary>
    public const string Reset = "reset";

    /// <summary>The whole answer to a request, with what differs between servers made equal.</summary>
    public static async Task<string> SendAsync(Uri address, byte[] request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(request);
            using var answer = new MemoryStream();
            await stream.CopyToAsync(answer);
            var text = Encoding.Latin1.GetString(answer.ToArray());
            return text.Length == 0 ? Reset : Dates().Replace(text, "").Replace($":{address.Port}", "", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return Reset;
        }
    }

    [GeneratedRegex("^(?:Date|Connection): [^\r]*\r\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Dates();
}
