using System.Globalization;

namespace Conformance.Reports.Terminal;

/// <summary>Numbers with their noun.</summary>
internal static class Numbers
{
    /// <summary><c>1 case</c>, <c>12,034 cases</c>.</summary>
    public static string Of(int count, string noun) => $"{Of(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>Thousands apart by commas.</summary>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Seconds as people say them: <c>4.2 s</c>, <c>3 min 20 s</c>.</summary>
    public static string OfSeconds(double seconds) => seconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)(seconds / 60)} min {(int)(seconds % 60)} s");
}
