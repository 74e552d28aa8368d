using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Lifecycle;

/// <summary>
/// What a document says about how long something stays: <c>deprecated</c>, <c>x-sunset</c> (RFC 8594), <c>x-stability-level</c>, and any
/// extension whose name ends in <c>-lifecycle</c>, whatever vendor it names.
/// </summary>
internal sealed record Promise
{
    /// <summary>The rank of what stays as it is.</summary>
    public const int Stable = 4;

    /// <summary>The rank from which on something is promised.</summary>
    public const int Beta = 2;

    private const string StabilityLevel = "x-stability-level";

    /// <summary>The words of <c>x-stability-level</c>.</summary>
    private static readonly string[] Levels = ["draft", "alpha", "beta", "stable"];

    /// <summary>Words in use, from what changes daily to what stays.</summary>
    private static readonly string[][] Ranks =
    [
        ["draft", "development"],
        ["alpha", "experimental"],
        ["beta", "preview", "ea", "early_access", "early-access", "limited_beta"],
        ["limited_ga", "rc"],
        ["stable", "ga", "general_availability", "general-availability"],
    ];

    /// <summary>What is promised where nothing is said.</summary>
    private static readonly Promise Silence = new();

    /// <summary>True if it is said to go.</summary>
    public bool IsDeprecated { get; private init; }

    /// <summary>The date at which it goes, as written, or null.</summary>
    public string? Sunset { get; private init; }

    /// <summary>The word that says how stable it is, or null.</summary>
    public string? Stability { get; private init; }

    /// <summary>The extension that holds that word.</summary>
    public string StabilityName { get; private init; } = StabilityLevel;

    /// <summary>From 0, a draft, to <see cref="Stable"/>, which is also what is said by silence and by unknown words.</summary>
    public int Rank => RankOf(Stability) is >= 0 and var rank ? rank : Stable;

    /// <summary>The word, or what silence means.</summary>
    public string StabilityText => Stability ?? "stable";

    /// <summary>True if the word is one that has a rank.</summary>
    public bool IsUnderstood => Stability is null || RankOf(Stability) >= 0;

    /// <summary>True if the extension knows other words only.</summary>
    public bool IsInvalid => StabilityName == StabilityLevel && Stability is { } word && !Levels.Contains(word, StringComparer.Ordinal);

    public static Promise Of(Operation operation) => Of(operation.Deprecated, operation.Extensions);

    public static Promise Of(ContractSide side, Parameter parameter) => Of(parameter.Deprecated, Members(side.ValueAt(parameter.Place)));

    public static Promise Of(SchemaView view) => !view.Says("deprecated") && !view.Parts.Any(HasExtension) ? Silence : Of(
        view.Has("deprecated"),
        view.Parts.SelectMany(p => p.Schema.Json.EnumerateObject()).Where(m => m.Name.StartsWith("x-", StringComparison.Ordinal)).ToLookup(m => m.Name, m => m.Value)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal));

    private static int RankOf(string? word) => Array.FindIndex(Ranks, words => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static Promise Of(bool isDeprecated, IReadOnlyDictionary<string, JsonElement> extensions)
    {
        var sunset = extensions.Where(e => e.Key == "x-sunset" || (e.Key.StartsWith("x-", StringComparison.Ordinal) && e.Key.EndsWith("-sunset", StringComparison.Ordinal)));
        var (name, word) = StabilityOf(extensions);
        return new()
        {
            IsDeprecated = isDeprecated || string.Equals(word, "deprecated", StringComparison.OrdinalIgnoreCase),
            Sunset = sunset.Select(e => e.Value.ToString()).FirstOrDefault(),
            Stability = word,
            StabilityName = name,
        };
    }

    private static (string Name, string? Word) StabilityOf(IReadOnlyDictionary<string, JsonElement> extensions)
    {
        if (extensions.TryGetValue(StabilityLevel, out var level)) return (StabilityLevel, level.ToString());
        var (name, value) = extensions.FirstOrDefault(e => e.Key.StartsWith("x-", StringComparison.Ordinal) && e.Key.EndsWith("lifecycle", StringComparison.Ordinal));
        if (name is null) return (StabilityLevel, null);
        return (name, value.ValueKind == JsonValueKind.Object && value.TryGetProperty("lifecycle", out var stage) ? stage.ToString() : value.ToString());
    }

    private static bool HasExtension(SchemaPart part)
    {
        foreach (var member in part.Schema.Json.EnumerateObject())
        {
            if (JsonMarshal.GetRawUtf8PropertyName(member).StartsWith("x-"u8)) return true;
        }

        return false;
    }

    private static Dictionary<string, JsonElement> Members(JsonElement? value) => value is { ValueKind: JsonValueKind.Object } members
        ? members.EnumerateObject().ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal)
        : [];
}
