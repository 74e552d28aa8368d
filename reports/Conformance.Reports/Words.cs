using System.Text.Json;

namespace Conformance.Reports;

/// <summary>Enums as every file writes them.</summary>
internal static class Words
{
    /// <summary><c>NothingRan</c> as <c>nothing-ran</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Cache<TEnum>.Words[value];

    private static class Cache<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Words = Enum.GetValues<TEnum>()
            .ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
    }
}
