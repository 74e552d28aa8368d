using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>unavailable</c>.</summary>
public static class UnavailableKeys
{
    /// <summary>The keys.</summary>
    public static KeyTable<UnavailableProfile> Table { get; } = new(
        "unavailable",
        MatchKeys.Match<UnavailableProfile>(e => e.Match, (e, f) => e with { Match = f }),
        MatchKeys.Except<UnavailableProfile>(e => e.Match, (e, f) => e with { Match = f }),
        new("status", "status", "The status.", (e, s) => e with { Status = s.StatusCode() ?? e.Status }) { Required = true },
        new("code", "text", "The code in the error body; any where absent.", (e, s) => e with { Code = s.Text() }),
        MatchKeys.Reason<UnavailableProfile>((e, text) => e with { Reason = text }));

    internal static UnavailableProfile Start(Place place) => new(OperationFilter.Any, 0, null, "", place);
}
