using System.Security.Cryptography;
using System.Text;

namespace Conformance.Model;

/// <summary>
/// Names a cause: equal for equal causes of one operation, whatever the run, the case and the machine. Links to a failure, baselines
/// and waivers hold it, so the way it is made may not change.
/// </summary>
public static class Fingerprint
{
    private const int Bytes = 8;

    /// <summary>The fingerprint of a failure: 16 hexadecimal digits.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="operation">The key of the operation that it belongs to.</param>
    public static string Of(Failure failure, string operation) => Of(failure.Check, operation, failure.Cause);

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of check, operation and cause, each ended by a line feed.</summary>
    public static string Of(string check, string operation, string cause)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{check}\n{operation}\n{cause}\n"), hash);
        return Convert.ToHexStringLower(hash[..Bytes]);
    }
}
