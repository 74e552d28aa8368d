using System.Globalization;
using Conformance.Reports.History;

namespace Conformance.Reports.Terminal;

/// <summary>What changed since an earlier run, in one line.</summary>
public static class ComparisonText
{
    /// <summary>The line: <c>run r0 of 13 Mar 2026: 3 new, 2 gone, 5 still there</c>.</summary>
    public static string Of(RunComparison comparison)
    {
        var before = comparison.Before;
        var notJudged = comparison.NotJudged.Count == 0 ? "" : $", {Numbers.Of(comparison.NotJudged.Count)} not judged this time";
        return $"run {LogText.Of(before.RunId)} of {Day(before.At)}: {Numbers.Of(comparison.New.Count)} new, {Numbers.Of(comparison.Gone.Count)} gone, {Numbers.Of(comparison.Still.Count)} still there{notJudged}";
    }

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
