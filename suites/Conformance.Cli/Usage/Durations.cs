using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Conformance.Cli.Usage;

/// <summary>Options that take a length of time.</summary>
internal static class Durations
{
    /// <summary>An option that takes <c>90s</c>, <c>20m</c>, <c>8h</c> or a bare number of seconds.</summary>
    public static Option<TimeSpan?> Option(string name, string helpName, string description)
    {
        return new Option<TimeSpan?>(name) { Description = description, HelpName = helpName, CustomParser = Parse };

        TimeSpan? Parse(ArgumentResult result)
        {
            if (TryRead(result.Tokens[0].Value, out var duration)) return duration;
            result.AddError($"{name} takes a duration such as 90s, 20m or 8h, not '{result.Tokens[0].Value}'");
            return null;
        }
    }

    private static bool TryRead(string text, out TimeSpan duration)
    {
        var (digits, unit) = text.Length > 0 && char.IsAsciiLetter(text[^1]) ? (text[..^1], text[^1]) : (text, 's');
        var seconds = unit switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        duration = default;
        if (seconds == 0 || !double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)) return false;
        if (count <= 0 || count * seconds > TimeSpan.FromDays(30).TotalSeconds) return false;
        duration = TimeSpan.FromSeconds(count * seconds);
        return true;
    }
}
