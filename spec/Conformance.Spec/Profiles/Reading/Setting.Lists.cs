using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Profiles.Reading;

/// <summary>Composed values of a setting.</summary>
public sealed partial record Setting
{
    /// <summary>Texts: a list, or one alone.</summary>
    public IReadOnlyList<string> Texts() => [.. OneOrMore().Select(s => s.Text()).OfType<string>()];

    /// <summary>Statuses and ranges: a list, or one alone.</summary>
    public IReadOnlyList<StatusPattern> Statuses()
    {
        var statuses = new List<StatusPattern>();
        foreach (var setting in OneOrMore())
        {
            if (setting.Status() is { } status) statuses.Add(status);
        }

        return statuses;
    }

    /// <summary>JSON Pointers: a list, or one alone.</summary>
    public IReadOnlyList<string> Pointers() => [.. OneOrMore().Select(s => s.JsonPointerText()).OfType<string>()];

    /// <summary>Pairs of JSON Pointers.</summary>
    public IReadOnlyList<(string First, string Second)> PointerPairs() =>
        [.. Items().Select(s => s.PointerPair()).OfType<(string, string)>()];

    /// <summary>Operation filter expressions: a list, which means "and", or one alone.</summary>
    public OperationFilter Filter() => new([.. Expressions()]);

    /// <summary>Operation filter expressions that are right.</summary>
    public IEnumerable<string> Expressions() => OneOrMore().Select(s => s.Expression()).OfType<string>();

    /// <summary>Single values by name, as the text that a query would carry.</summary>
    public IReadOnlyDictionary<string, string> TextsByName() => (Members() ?? new Dictionary<string, Setting>())
        .Select(m => (m.Key, Value: m.Value.ScalarText()))
        .Where(m => m.Value is not null)
        .ToDictionary(m => m.Key, m => m.Value!, StringComparer.Ordinal);

    /// <summary>Values of any kind by JSON Pointer.</summary>
    public IReadOnlyDictionary<string, JsonElement> ValuesByPointer()
    {
        var members = Members() ?? new Dictionary<string, Setting>();
        foreach (var (name, setting) in members.Where(m => !m.Key.StartsWith('/')))
        {
            setting.Fault(SettingFaults.WrongForm(name, "a JSON Pointer such as /system as the key"));
        }

        return members.Where(m => m.Key.StartsWith('/')).ToDictionary(m => m.Key, m => m.Value.Json, StringComparer.Ordinal);
    }

    private (string First, string Second)? PointerPair() => Json.ValueKind == JsonValueKind.Array && Pointers() is [var first, var second]
        ? (first, second)
        : Wrong<(string, string)?>("a list of two JSON Pointers");

    private string? Expression()
    {
        if (Text() is not { } text) return null;
        if (OperationFilter.Problem(text) is null) return text;
        Fault(new SettingFault("bad-filter", $"'{text}' names no operations.", $"{OperationFilter.Problem(text)}."));
        return null;
    }

    private string? ScalarText() => Json.ValueKind switch
    {
        JsonValueKind.String => Json.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Json.GetRawText(),
        _ => Wrong<string>("text, a number, true or false"),
    };
}
