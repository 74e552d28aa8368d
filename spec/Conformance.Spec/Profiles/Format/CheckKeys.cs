using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>checks</c>.</summary>
public static class CheckKeys
{
    private const string Off = "off";

    /// <summary>The keys.</summary>
    public static KeyTable<CheckOverride> Table { get; } = new(
        "checks",
        MatchKeys.Match<CheckOverride>(e => e.Match, (e, f) => e with { Match = f }),
        MatchKeys.Except<CheckOverride>(e => e.Match, (e, f) => e with { Match = f }),
        new("check", "text", "The check's id, or `*`.", (e, s) => e with { Check = s.Text() ?? e.Check }) { Required = true },
        new("severity", "word", "What its failures are: error, warning, note; `off` silences it.", (e, s) => e with { Severity = Severity(s) }) { Required = true },
        MatchKeys.Reason<CheckOverride>((e, text) => e with { Reason = text }));

    internal static CheckOverride Start(Place place) => new(OperationFilter.Any, "", null, "", place);

    private static Severity? Severity(Setting setting)
    {
        var known = Kebab.Members<Severity>();
        return setting.Word([.. known.Keys, Off]) is { } word && known.TryGetValue(word, out var severity) ? severity : null;
    }
}
