using System.Security.Cryptography;
using System.Text;

namespace Conformance.Reports.Allure;

/// <summary>Names made from what they name: no chance, the same in every run.</summary>
public static class AllureId
{
    /// <summary>32 hexadecimal digits for a test.</summary>
    public static string Of(params ReadOnlySpan<string> parts) => Convert.ToHexStringLower(Hash(parts));

    /// <summary>A name in the form of a UUID for a result.</summary>
    public static string UuidOf(params ReadOnlySpan<string> parts) => new Guid(Hash(parts)).ToString();

    private static ReadOnlySpan<byte> Hash(ReadOnlySpan<string> parts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16);
}
