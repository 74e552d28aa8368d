using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Conformance.FixtureServers.Validation;

/// <summary>What values must be, written by hand.</summary>
internal static partial class Is
{
    /// <summary>True or false.</summary>
    public static Rule Boolean { get; } = value => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    /// <summary>A day.</summary>
    public static Rule Date { get; } = value =>
        value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>An instant with its offset (RFC 3339 section 5.6).</summary>
    public static Rule Instant { get; } = value => value.ValueKind == JsonValueKind.String && InstantOf(value.GetString()!) is not null;

    /// <summary>An e-mail address, without the forms that nobody uses.</summary>
    public static Rule Email { get; } = value => value.ValueKind == JsonValueKind.String && EmailForm().IsMatch(value.GetString()!);

    /// <summary>The name of a host (RFC 1123).</summary>
    public static Rule Host { get; } = value => value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= 253 } text && HostForm().IsMatch(text);

    /// <summary>Text of so many characters.</summary>
    public static Rule Text(int minimum, int maximum) => value =>
        value.ValueKind == JsonValueKind.String && value.GetString()!.EnumerateRunes().Count() is var count && count >= minimum && count <= maximum;

    /// <summary>Text of a form.</summary>
    public static Rule Like(Regex form) => value => value.ValueKind == JsonValueKind.String && form.IsMatch(value.GetString()!);

    /// <summary>One of some words.</summary>
    public static Rule OneOf(params string[] words) => value => value.ValueKind == JsonValueKind.String && words.Contains(value.GetString());

    /// <summary>A whole number within bounds, however it is written.</summary>
    public static Rule Integer(long minimum, long maximum) => value =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number == decimal.Truncate(number) && number >= minimum && number <= maximum;

    /// <summary>A number within bounds, a multiple of a step.</summary>
    public static Rule Number(decimal minimum, decimal maximum, decimal step) => value =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number >= minimum && number <= maximum && number % step == 0;

    /// <summary>A list of at most so many values, no two of them alike.</summary>
    public static Rule Set(Rule item, int maximum) => value =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= maximum && value.EnumerateArray().All(v => item(v))
        && value.EnumerateArray().Select(v => v.GetRawText()).Distinct(StringComparer.Ordinal).Count() == value.GetArrayLength();

    /// <summary>A list of at most so many values.</summary>
    public static Rule List(Rule item, int maximum) => value =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= maximum && value.EnumerateArray().All(v => item(v));

    /// <summary>An object.</summary>
    public static Rule Object(Shape shape) => value => shape.Problem(value) is null;

    /// <summary>Nothing, or a value.</summary>
    public static Rule NullOr(Rule rule) => value => value.ValueKind == JsonValueKind.Null || rule(value);

    /// <summary>The instant that a text names, or null. A second of leap is the second before.</summary>
    public static DateTimeOffset? InstantOf(string text) =>
        InstantForm().IsMatch(text)
        && DateTimeOffset.TryParse(text.ToUpperInvariant().Replace(":60", ":59", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : null;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex InstantForm();

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\z")]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\z")]
    private static partial Regex HostForm();
}
