using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Spec.Profiles.Reading;

/// <summary>Lengths of time as settings write them: a number and <c>ms</c>, <c>s</c>, <c>m</c> or <c>h</c>.</summary>
public static partial class Durations
{
    /// <summary>Reads <c>500ms</c>, <c>2s</c>, <c>1.5m</c>, <c>8h</c>; null for anything else.</summary>
    public static TimeSpan? Read(string text)
    {
        var match = Form().Match(text);
        if (!match.Success) return null;
        var number = double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch
        {
            "ms" => TimeSpan.FromMilliseconds(number),
            "s" => TimeSpan.FromSeconds(number),
            "m" => TimeSpan.FromMinutes(number),
            _ => TimeSpan.FromHours(number),
        };
    }

    [GeneratedRegex(@"^([0-9]{1,7}(?:\.[0-9]{1,3})?)(ms|s|m|h)$")]
    private static partial Regex Form();
}
