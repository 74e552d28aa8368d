using System.Text;

namespace Conformance.Suites.Tests.Servers;

/// <summary>A request as it came over a connection.</summary>
internal sealed record RawRequest(string Method, string Target, IReadOnlyList<Field> Headers, byte[] Body, int Connection, int Ordinal)
{
    public string? Header(string name) => Headers.FirstOrDefault(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The next request on a connection, or null at its end.</summary>
    public static async Task<RawRequest?> ReadAsync(Stream stream, int connection, int ordinal, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (await LineAsync(stream, cancellationToken) is { Length: > 0 } line) lines.Add(line);
        if (lines.Count == 0) return null;
        var first = lines[0].Split(' ');
        Field[] headers = [.. lines.Skip(1).Select(l => l.Split(':', 2)).Select(p => new Field(p[0], p[1].Trim()))];
        var length = headers.FirstOrDefault(h => h.Name == "Content-Length").Value is { } text ? int.Parse(text) : 0;
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return new RawRequest(first[0], first[1], headers, body, connection, ordinal);
    }

    private static async Task<string?> LineAsync(Stream stream, CancellationToken cancellationToken)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellationToken) == 1)
        {
            if (one[0] == '\n') return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }

        return null;
    }
}
