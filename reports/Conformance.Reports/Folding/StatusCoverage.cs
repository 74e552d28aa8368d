using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>Which documented statuses were seen.</summary>
/// <param name="Documented">How many an operation documents, summed over operations.</param>
/// <param name="Seen">How many of them were seen.</param>
/// <param name="Missing">The others, in document order, with the reason.</param>
public sealed record StatusCoverage(int Documented, int Seen, IReadOnlyList<MissingStatus> Missing)
{
    /// <summary>Compares what was documented with what was seen.</summary>
    public static StatusCoverage Of(IReadOnlyList<OperationResult> operations, IReadOnlyCollection<Phase> phases)
    {
        var missing = operations.SelectMany(o => MissingOf(o, phases)).ToList();
        var documented = operations.Sum(o => o.Outline.Statuses.Count);
        return new StatusCoverage(documented, documented - missing.Count, missing);
    }

    /// <summary>True if the operation answered with this status.</summary>
    public static bool IsSeen(OperationResult operation, string status)
    {
        var pattern = new StatusPattern(status);
        return operation.Statuses.Keys.Any(seen => pattern.IsDefault ? IsLeftToDefault(operation, seen) : pattern.IsExactly(seen) || pattern.IsRangeOf(seen));
    }

    private static bool IsLeftToDefault(OperationResult operation, int seen) => !operation.Outline.Statuses
        .Select(s => new StatusPattern(s))
        .Any(p => p.IsExactly(seen) || p.IsRangeOf(seen));

    private static IEnumerable<MissingStatus> MissingOf(OperationResult operation, IReadOnlyCollection<Phase> phases) =>
        from status in operation.Outline.Statuses
        where !IsSeen(operation, status)
        select new MissingStatus(operation.Outline.Key, status, ReasonFor(operation, new StatusPattern(status), phases));

    private static string ReasonFor(OperationResult operation, StatusPattern status, IReadOnlyCollection<Phase> phases) => operation.End switch
    {
        OperationEnd.Skipped => $"the operation was skipped: {operation.Reason}",
        OperationEnd.Broken => $"no answer came: {operation.Reason}",
        _ => ReasonFor(status, phases),
    };

    private static string ReasonFor(StatusPattern status, IReadOnlyCollection<Phase> phases) => status.Code switch
    {
        401 or 403 when !phases.Contains(Phase.Security) => "the phase 'security' did not run",
        404 or 409 or 410 or 412 when !phases.Contains(Phase.Stateful) => "the phase 'stateful' did not run",
        429 => "the run stayed below the rate limit",
        >= 500 => "the server did not fail",
        _ when status.Class == 5 => "the server did not fail",
        _ when status.IsDefault => "every status that came is documented by itself",
        _ => "no case brought it about",
    };
}
