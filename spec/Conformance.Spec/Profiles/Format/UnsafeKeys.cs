using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>unsafe</c>.</summary>
public static class UnsafeKeys
{
    /// <summary>The keys.</summary>
    public static KeyTable<UnsafeProfile> Table { get; } = new(
        "unsafe",
        MatchKeys.Match<UnsafeProfile>(e => e.Match, (e, f) => e with { Match = f }),
        MatchKeys.Except<UnsafeProfile>(e => e.Match, (e, f) => e with { Match = f }),
        new("parameters", "texts by name", "Parameter values that make them safe; never safe where absent.", (e, s) => e with { Parameters = s.TextsByName() }),
        MatchKeys.Reason<UnsafeProfile>((e, text) => e with { Reason = text }));

    internal static UnsafeProfile Start(Place place) => new(OperationFilter.Any, new Dictionary<string, string>(StringComparer.Ordinal), "", place);
}
