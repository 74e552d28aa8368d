using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Profiles.Reading;

/// <summary>Single values of a setting.</summary>
public sealed partial record Setting
{
    /// <summary>Text that is not empty.</summary>
    public string? Text() => Json.ValueKind == JsonValueKind.String && Json.GetString() is { Length: > 0 } text ? text : Wrong<string>("text");

    /// <summary>True or false.</summary>
    public bool? Flag() => Json.ValueKind is JsonValueKind.True or JsonValueKind.False ? Json.GetBoolean() : Wrong<bool?>("true or false");

    /// <summary>A whole number within bounds, both inclusive.</summary>
    public int? Whole(int minimum, int maximum = int.MaxValue) =>
        Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out var number) && number >= minimum && number <= maximum
            ? number
            : Wrong<int?>(maximum == int.MaxValue ? $"a whole number of at least {minimum}" : $"a whole number from {minimum} to {maximum}");

    /// <summary>A number above 0 and at most 1.</summary>
    public double? Share() => Json.ValueKind == JsonValueKind.Number && Json.GetDouble() is > 0 and <= 1
        ? Json.GetDouble()
        : Wrong<double?>("a number above 0 and at most 1");

    /// <summary>A length of time; see <see cref="Durations"/>.</summary>
    public TimeSpan? Duration() => Formed("a duration such as 500ms, 2s, 5m or 8h", Durations.Read);

    /// <summary>A JSON Pointer (RFC 6901); the empty string, the whole document, is allowed.</summary>
    public string? JsonPointerText() => Json.ValueKind == JsonValueKind.String && Json.GetString() is { } text && (text.Length == 0 || text[0] == '/')
        ? text
        : Wrong<string>("a JSON Pointer such as /items, or '' for the whole body");

    /// <summary>One of the words given.</summary>
    public string? Word(params IReadOnlyList<string> words)
    {
        if (Text() is not { } text) return null;
        if (words.Contains(text, StringComparer.Ordinal)) return text;
        Fault(SettingFaults.UnknownWord(text, words));
        return null;
    }

    /// <summary>A member of an enumeration; see <see cref="Kebab"/>.</summary>
    public T? Choice<T>()
        where T : struct, Enum
    {
        var members = Kebab.Members<T>();
        return Word([.. members.Keys]) is { } word ? members[word] : null;
    }

    /// <summary>A status code, or a range such as <c>2XX</c>.</summary>
    public StatusPattern? Status()
    {
        if (Json.ValueKind is not (JsonValueKind.Number or JsonValueKind.String)) return Wrong<StatusPattern?>("a status such as 404 or 4XX");
        var pattern = new StatusPattern(Json.ToString());
        return pattern.Code is >= 100 and < 600 || pattern.Class is not null ? pattern : Malformed<StatusPattern?>("a status from 100 to 599 or a range such as 4XX");
    }

    /// <summary>A whole status code.</summary>
    public int? StatusCode() => Whole(100, 599);

    private T? Formed<T>(string expected, Func<string, T?> read)
        where T : struct => Text() is { } text ? read(text) ?? Malformed<T?>(expected) : null;

    private T? Malformed<T>(string expected)
    {
        Fault(SettingFaults.WrongForm(Json.ToString(), expected));
        return default;
    }
}
