using System.Globalization;
using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Lifecycle;

/// <summary>What the deprecation of operations, parameters and properties has in common.</summary>
internal static class Deprecation
{
    /// <summary>It became deprecated, with or without a date that can be kept, or is so no longer.</summary>
    public static IEnumerable<Finding> Of(Promise before, Promise after, NoticePeriod notice, Place? atBase, Place? atRevision)
    {
        if (before.IsDeprecated == after.IsDeprecated) return [];
        return [after.IsDeprecated ? Announced(after, notice, atBase, atRevision) : new(ChangeAction.Removed, atBase, atRevision)];
    }

    /// <summary>It is deprecated on both sides, and its date came, went or moved.</summary>
    public static IEnumerable<Finding> OfSunset(Promise before, Promise after, Place? atBase, Place? atRevision)
    {
        if (!before.IsDeprecated || !after.IsDeprecated || before.Sunset == after.Sunset) yield break;
        yield return new(Moved(before.Sunset, after.Sunset), atBase, atRevision) { Name = before.Sunset, From = before.Sunset, To = after.Sunset };
    }

    /// <summary>How far the announcement of something that is gone was kept.</summary>
    public static RuleTrait OfRemoval(Promise promise, NoticePeriod notice)
    {
        if (!promise.IsDeprecated) return RuleTrait.None;
        if (promise.Sunset is null) return RuleTrait.Deprecated;
        if (SunsetDate.Parse(promise.Sunset) is not { } date) return RuleTrait.SunsetInvalid;
        return date > notice.Today ? RuleTrait.BeforeSunset : RuleTrait.Deprecated;
    }

    private static Finding Announced(Promise after, NoticePeriod notice, Place? atBase, Place? atRevision)
    {
        var earliest = notice.Today.AddDays(notice.DaysFor(after.Rank));
        return new(ChangeAction.Added, atBase, atRevision)
        {
            Trait = TraitOf(after, notice, earliest),
            To = after.Sunset,
            Name = earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static RuleTrait TraitOf(Promise after, NoticePeriod notice, DateOnly earliest)
    {
        if (after.Sunset is null) return notice.DaysFor(after.Rank) > 0 ? RuleTrait.SunsetMissing : RuleTrait.None;
        if (SunsetDate.Parse(after.Sunset) is not { } date) return RuleTrait.SunsetInvalid;
        return date < earliest ? RuleTrait.SunsetTooSoon : RuleTrait.WithSunset;
    }

    private static ChangeAction Moved(string? before, string? after)
    {
        if (after is null) return ChangeAction.Removed;
        if (before is null) return ChangeAction.Added;
        return SunsetDate.Parse(before) <= SunsetDate.Parse(after) ? ChangeAction.Increased : ChangeAction.Changed;
    }
}
