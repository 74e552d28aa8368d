using System.Text;

using Conformance.Mock.Requests;

namespace Conformance.Mock.Authentication;

/// <summary>
/// The credential that is the word <see cref="MockOptions.OtherToken"/>: that of somebody else, who sees nothing that others made, and
/// whose things nobody else sees. What is there from the start belongs to all.
/// </summary>
internal static class SecondIdentity
{
    private static readonly string Basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{MockOptions.OtherToken}:{MockOptions.OtherToken}"));

    /// <summary>True if a call carries it, whatever the scheme.</summary>
    /// <param name="call">The call.</param>
    /// <param name="keys">The schemes of keys that the operation takes.</param>
    public static bool Speaks(Call call, IReadOnlyList<SecurityScheme> keys)
    {
        if (Is(call.Header("Authorization"))) return true;
        for (var i = 0; i < keys.Count; i++)
        {
            if (IsKey(call, keys[i])) return true;
        }

        return false;
    }

    private static bool IsKey(Call call, SecurityScheme scheme) => scheme.Location switch
    {
        ParameterLocation.Query => QueryText.First(call.Query, scheme.ParameterName!) == MockOptions.OtherToken,
        ParameterLocation.Cookie => call.Header("Cookie")?.Split(';', StringSplitOptions.TrimEntries).Contains($"{scheme.ParameterName}={MockOptions.OtherToken}", StringComparer.Ordinal) == true,
        _ => Is(call.Header(scheme.ParameterName!)),
    };

    /// <summary>True for the word alone or behind the name of a scheme.</summary>
    private static bool Is(string? value) => value is not null && (Ends(value, MockOptions.OtherToken) || Ends(value, Basic));

    private static bool Ends(string value, string word) =>
        value.EndsWith(word, StringComparison.Ordinal) && (value.Length == word.Length || value[^(word.Length + 1)] == ' ');
}
