using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>eventual</c>.</summary>
public static class EventualKeys
{
    /// <summary>The keys.</summary>
    public static KeyTable<EventualProfile> Table { get; } = new(
        "eventual",
        MatchKeys.Match<EventualProfile>(e => e.Match, (e, f) => e with { Match = f }),
        MatchKeys.Except<EventualProfile>(e => e.Match, (e, f) => e with { Match = f }),
        new("parameter", "text", "The query parameter that makes the read late; it always is where absent.", (e, s) => e with { Parameter = s.Text() }),
        new("within", "duration", "The longest time to wait for two reads that agree.", (e, s) => e with { Within = s.Duration() ?? e.Within }) { Required = true },
        MatchKeys.Reason<EventualProfile>((e, text) => e with { Reason = text }));

    internal static EventualProfile Start(Place place) => new(OperationFilter.Any, null, TimeSpan.Zero, "", place);
}
