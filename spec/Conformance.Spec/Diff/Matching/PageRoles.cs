using Conformance.Model;
using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Matching;

/// <summary>Which parameters page a list: those that the profile names, else those with the names that are in use.</summary>
internal static class PageRoles
{
    private static readonly string[] Limits = ["limit", "per_page", "perPage", "page_size", "pageSize", "max_results", "maxResults", "maxresults", "$top"];

    private static readonly string[] Cursors = ["after", "cursor", "page_token", "pageToken", "offset", "page", "starting_after", "continuation", "$skip", "$skiptoken", "marker"];

    public static PageRole Of(OperationPair operation, Parameter? before, Parameter? after)
    {
        if ((after ?? before!).Location != ParameterLocation.Query || !operation.Revision.IsSafe) return PageRole.None;
        var (old, now) = (Of(operation.Contract.Base.Contract.Profile, operation.Base, before), Of(operation.Contract.Revision.Contract.Profile, operation.Revision, after));
        return now == PageRole.None ? old : now;
    }

    /// <summary>True if the operation is a list that is read page by page.</summary>
    public static bool IsPaged(Profile profile, Operation operation) => operation.Parameters
        .Any(p => p.Location == ParameterLocation.Query && Of(profile, operation, p) != PageRole.None);

    private static PageRole Of(Profile profile, Operation operation, Parameter? parameter)
    {
        if (parameter is null) return PageRole.None;
        var stated = profile.Pagination.LastOrDefault(p => p.Match.Matches(operation));
        if (Is(parameter, stated?.LimitParameter, Limits)) return PageRole.Limit;
        return Is(parameter, stated?.PositionParameter, Cursors) ? PageRole.Cursor : PageRole.None;
    }

    private static bool Is(Parameter parameter, string? stated, string[] usual) =>
        stated is null ? usual.Contains(parameter.Name, StringComparer.Ordinal) : parameter.Name == stated;
}
