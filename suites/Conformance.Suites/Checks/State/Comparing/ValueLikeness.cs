using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Conformance.Suites.Checks.State.Comparing;

/// <summary>Holds two values that are neither objects nor arrays against each other, by what they mean.</summary>
internal static class ValueLikeness
{
    private const double Tolerance = 1e-9;

    /// <summary>How the second stands to the first.</summary>
    /// <param name="sent">What was sent.</param>
    /// <param name="shown">What was read.</param>
    /// <param name="format">The format that the schema names, or null.</param>
    public static Likeness Of(JsonElement sent, JsonElement shown, string? format) => (sent.ValueKind, shown.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => Of(sent.GetString()!, shown.GetString()!, format),
        (JsonValueKind.Number, JsonValueKind.Number) => AreClose(sent.GetDouble(), shown.GetDouble()) ? Likeness.Same : Likeness.Different,
        (JsonValueKind.True or JsonValueKind.False, JsonValueKind.True or JsonValueKind.False) => sent.ValueKind == shown.ValueKind ? Likeness.Same : Likeness.Different,
        _ => string.Equals(sent.ToString(), shown.ToString(), StringComparison.OrdinalIgnoreCase) || AreTheSameNumber(sent.ToString(), shown.ToString()) ? Likeness.Form : Likeness.Different,
    };

    /// <summary>True for stars in place of a secret.</summary>
    public static bool IsMask(JsonElement shown) => shown.ValueKind == JsonValueKind.String && shown.GetString() is { } text && (text.Contains("***", StringComparison.Ordinal) || text.Contains("•••", StringComparison.Ordinal));

    private static Likeness Of(string sent, string shown, string? format)
    {
        if (sent == shown) return Likeness.Same;
        if (string.Equals(sent, shown, StringComparison.OrdinalIgnoreCase) && (sent.Contains('@', StringComparison.Ordinal) || format is "email" or "idn-email" or "hostname" or "idn-hostname" or "uuid")) return Likeness.Same;
        if (Instant(sent) is { } first && Instant(shown) is { } second) return first == second ? Likeness.Same : Math.Abs((first - second).TotalSeconds) < 1 ? Likeness.Form : Likeness.Different;
        if (Url(sent) is { } from && Url(shown) is { } to && from == to) return Likeness.Same;
        return Plain(sent) == Plain(shown) ? Likeness.Form : Likeness.Different;
    }

    private static DateTimeOffset? Instant(string text) =>
        text.Length >= 16 && char.IsAsciiDigit(text[0]) && text[4] == '-' && text[10] is 'T' or 't' or ' '
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    /// <summary>A URL in its normal form (RFC 3986 section 6.2.2): scheme and host in lower case, an empty path as a slash.</summary>
    private static Uri? Url(string text) => text.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null;

    private static string Plain(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool AreTheSameNumber(string left, string right) =>
        double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one) && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other) && AreClose(one, other);

    private static bool AreClose(double left, double right) => left.Equals(right) || Math.Abs(left - right) <= Tolerance * Math.Max(Math.Abs(left), Math.Abs(right));
}
