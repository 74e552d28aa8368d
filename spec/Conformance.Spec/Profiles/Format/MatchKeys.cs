using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The two keys that say which operations an entry speaks of.</summary>
internal static class MatchKeys
{
    /// <summary>The operations an entry speaks of.</summary>
    internal static Key<T> Match<T>(Func<T, OperationFilter> get, Func<T, OperationFilter, T> set) => new(
        "match",
        "filter",
        "The operations it speaks of; all where absent.",
        (entry, s) => set(entry, s.Filter() with { Except = get(entry).Except }));

    /// <summary>The operations an entry leaves out.</summary>
    internal static Key<T> Except<T>(Func<T, OperationFilter> get, Func<T, OperationFilter, T> set) => new(
        "except",
        "filter",
        "Operations that match and are left out.",
        (entry, s) => set(entry, get(entry) with { Except = s.Filter() }));

    /// <summary>Why an entry stands in the profile.</summary>
    internal static Key<T> Reason<T>(Func<T, string, T> set) => new(
        "reason",
        "text",
        "Why, in words; reports show it.",
        (entry, s) => s.Text() is { } text ? set(entry, text) : entry)
    { Required = true };
}
