namespace Conformance.FixtureServers.Garden;

/// <summary>Ids as they come in paths.</summary>
internal static class Identifiers
{
    /// <summary>True for a whole number from 1.</summary>
    public static bool IsNumber(string text) => text.Length is > 0 and < 19 && text.All(char.IsAsciiDigit) && text[0] != '0';
}
