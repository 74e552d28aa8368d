using System.Globalization;
using Conformance.Mock.Limits;

namespace Conformance.Cli.Mocking;

/// <summary>Reads what options of the mock say in a form of their own.</summary>
internal static class MockWords
{
    /// <summary>Reads <c>600/60</c>.</summary>
    public static (RateLimit? Value, string Expected) RateLimit(string text)
    {
        var expected = $"requests and seconds such as 600/60, at most {Mock.Limits.RateLimit.Most} in 86400, not '{text}'";
        return text.Split('/') is [var requests, var seconds]
            && Number(requests, 1, Mock.Limits.RateLimit.Most) is { } count
            && Number(seconds, 1, 86_400) is { } window
                ? (new RateLimit(count, TimeSpan.FromSeconds(window)), expected)
                : (null, expected);
    }

    /// <summary>Reads <c>250</c> or <c>50..250</c>.</summary>
    public static (Latency? Value, string Expected) Latency(string text)
    {
        var longest = (int)Mock.Limits.Latency.Longest.TotalMilliseconds;
        var expected = $"milliseconds such as 250 or 50..250, at most {longest}, not '{text}'";
        var bounds = text.Split("..");
        return bounds.Length <= 2 && Number(bounds[0], 0, longest) is { } from && Number(bounds[^1], from, longest) is { } to
            ? (new Latency(TimeSpan.FromMilliseconds(from), TimeSpan.FromMilliseconds(to)), expected)
            : (null, expected);
    }

    /// <summary>Reads an absolute URL.</summary>
    public static (Uri? Value, string Expected) Url(string text)
    {
        var expected = $"an absolute http or https URL such as http://localhost:8080/v1, not '{text}'";
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" } ? (url, expected) : (null, expected);
    }

    private static int? Number(string text, int minimum, int maximum) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum ? number : null;
}
