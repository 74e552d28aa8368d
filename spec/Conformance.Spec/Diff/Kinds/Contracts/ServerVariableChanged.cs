using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Contracts;

/// <summary>The values that the variables of an address may have.</summary>
internal sealed class ServerVariableChanged : IKind<ServerPair>
{
    public IEnumerable<Finding> Compare(ServerPair pair) =>
        from server in pair.Base
        let other = ServersChanged.Counterpart(server, pair.Revision)
        where other is not null
        from before in server.Variables
        from after in other.Variables
        where before.Name == after.Name
        from finding in Compare(pair, before, after)
        select finding;

    private static IEnumerable<Finding> Compare(ServerPair pair, ServerVariable before, ServerVariable after)
    {
        if (before.Default != after.Default) yield return Found(ChangeAction.Changed, before.Default, after.Default);
        if (after.Values.Count > 0)
        {
            foreach (var value in before.Values.Except(after.Values, StringComparer.Ordinal)) yield return Found(ChangeAction.Removed, value, null);
        }

        foreach (var value in after.Values.Except(before.Values, StringComparer.Ordinal).Where(_ => before.Values.Count > 0)) yield return Found(ChangeAction.Added, null, value);

        Finding Found(ChangeAction action, string? from, string? to) => new(action, pair.AtBase, pair.AtRevision) { Name = before.Name, From = from, To = to };
    }
}
