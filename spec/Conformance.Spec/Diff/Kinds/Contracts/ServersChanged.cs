using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Contracts;

/// <summary>The addresses at which an API answers. One that resolves to the same by other variables is the same.</summary>
internal sealed class ServersChanged : IKind<ServerPair>
{
    public IEnumerable<Finding> Compare(ServerPair pair)
    {
        var removed = pair.Base.Where(b => Counterpart(b, pair.Revision) is null).Select(s => s.Url).ToList();
        var added = pair.Revision.Where(a => Counterpart(a, pair.Base) is null).Select(s => s.Url).ToList();
        if (removed is [var from] && added is [var to]) return [Found(ChangeAction.Changed, from, to)];
        return removed.Select(url => Found(ChangeAction.Removed, url, null)).Concat(added.Select(url => Found(ChangeAction.Added, null, url)));

        Finding Found(ChangeAction action, string? before, string? after) => new(action, pair.AtBase, pair.AtRevision) { From = before, To = after };
    }

    /// <summary>The server among others that is the same, or null.</summary>
    public static Server? Counterpart(Server server, IEnumerable<Server> others) => others.FirstOrDefault(o => o.Url == server.Url || AddressOf(o) == AddressOf(server));

    private static string AddressOf(Server server) => server.Resolve(new Dictionary<string, string>(StringComparer.Ordinal)).TrimEnd('/');
}
