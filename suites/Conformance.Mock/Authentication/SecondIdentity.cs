using Conformance.Mock.Requests;

namespace Conformance.Mock.Authentication;

/// <summary>
/// The credential whose value is the word <c>other</c>: that of somebody else, who sees nothing that others made, and whose things nobody
/// else sees. What is there from the start belongs to all.
/// </summary>
internal static class SecondIdentity
{
    /// <summary>The word.</summary>
    public const string Word = "other";

    /// <summary>True if a call carries it in a header, whatever the scheme.</summary>
    public static bool Speaks(Call call, IEnumerable<string> keyHeaders) =>
        IsWord(call.Header("Authorization")) || keyHeaders.Any(h => IsWord(call.Header(h)));

    private static bool IsWord(string? value) => value is not null
        && value.EndsWith(Word, StringComparison.Ordinal)
        && (value.Length == Word.Length || value[^(Word.Length + 1)] == ' ');
}
