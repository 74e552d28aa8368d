using Conformance.Spec.Diff.Kinds;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Shows a pair to the kinds that look at it, and logs what they find.</summary>
internal static class Showing
{
    public static void To<TPair>(NamedKind<TPair>[] kinds, TPair pair, Scope scope, ChangeLog log)
    {
        foreach (var (name, kind) in kinds)
        {
            foreach (var finding in kind.Compare(pair)) log.Add(name, finding, scope);
        }
    }
}
