using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Cli.Gate;

/// <summary>Tells OpenAPI documents from other files by the member that says which edition they follow.</summary>
internal static partial class OpenApiFile
{
    /// <summary>Documents say it before anything long.</summary>
    private const int Head = 64 * 1024;

    public static bool Is(ReadOnlySpan<byte> bytes) => Edition().IsMatch(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Head)]));

    [GeneratedRegex("^\\s*\\{?\\s*[\"']?(openapi|swagger)[\"']?\\s*:", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Edition();
}
