using System.Globalization;

namespace Conformance.Generators.Values.Blueprints.Json;

/// <summary>Tokens of JSON Pointers (RFC 6901 section 4).</summary>
internal static class Tokens
{
    /// <summary>The token of an array's position.</summary>
    public static string Of(int index) => index.ToString(CultureInfo.InvariantCulture);
}
