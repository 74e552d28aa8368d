namespace Conformance.Reports.Allure;

/// <summary>Groups results by what is wrong with them (<c>categories.json</c>).</summary>
/// <param name="Name">What is shown.</param>
/// <param name="MatchedStatuses">Results that ended so belong to it.</param>
/// <param name="MessageRegex">And whose message is like this, or null for any.</param>
public sealed record AllureCategory(string Name, IReadOnlyList<AllureStatus> MatchedStatuses, string? MessageRegex = null)
{
    /// <summary>One for each check, for no answer and for nothing sent.</summary>
    /// <param name="checks">Ids of checks.</param>
    public static IReadOnlyList<AllureCategory> Of(IEnumerable<string> checks) =>
    [
        .. checks.Select(c => new AllureCategory(c, [AllureStatus.Failed], $@"[\s\S]*{c}: [\s\S]*")),
        new AllureCategory("no answer", [AllureStatus.Broken]),
        new AllureCategory("not tested", [AllureStatus.Skipped]),
    ];
}
