using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.FixtureServers.Archive;

/// <summary>Cursors: the last id of the page before and a serial number, so written that they must be encoded in a query.</summary>
internal static partial class Cursor
{
    /// <summary>The cursor of a page that begins behind a number. No two are the same.</summary>
    public static string Of(int number, int serial) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"after>{number}?{serial}"));

    /// <summary>The number, or null for what nobody issued.</summary>
    public static int? Read(string cursor)
    {
        var bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out var count)) return null;
        return Form().Match(Encoding.ASCII.GetString(bytes, 0, count)) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan) : null;
    }

    [GeneratedRegex(@"^after>([0-9]{1,9})\?[0-9]{1,9}\z")]
    private static partial Regex Form();
}
