namespace Conformance.Mock.Proxying;

/// <summary>Header lines that are meant for the next hop alone (RFC 9110 section 7.6.1).</summary>
internal static class HopFields
{
    /// <summary>What <c>Via</c> says of this proxy (RFC 9110 section 7.6.3).</summary>
    public const string Via = "1.1 conformance";

    private static readonly string[] Known =
    [
        "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    ];

    /// <summary>The lines that are passed on: neither known as the hop's own nor named by <c>Connection</c>.</summary>
    public static IEnumerable<Field> EndToEnd(IEnumerable<Field> fields)
    {
        var all = fields.ToList();
        var own = all.Where(f => Is(f, "Connection"))
            .SelectMany(f => f.Value.Split(',', StringSplitOptions.TrimEntries))
            .Concat(Known)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return all.Where(f => !own.Contains(f.Name));
    }

    private static bool Is(Field field, string name) => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase);
}
