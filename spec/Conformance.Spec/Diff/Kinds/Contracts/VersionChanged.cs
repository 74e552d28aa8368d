using System.Text.RegularExpressions;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Contracts;

/// <summary>Something breaks and <c>info.version</c> is no new major version. Versions that are not semantic are not judged.</summary>
internal sealed partial class VersionChanged : IKind<ContractPair>
{
    private const string Pointer = "/info/version";

    public IEnumerable<Finding> Compare(ContractPair pair)
    {
        var (before, after) = (pair.Base.Contract.Version, pair.Revision.Contract.Version);
        if (Parse(before) is not { } from || Parse(after) is not { } to || to.Major > from.Major) yield break;
        var order = to.CompareTo(from);
        yield return new(order switch { 0 => ChangeAction.Changed, < 0 => ChangeAction.Decreased, _ => ChangeAction.Increased }, pair.Base.PlaceOf(Pointer), pair.Revision.PlaceOf(Pointer))
        {
            From = before,
            To = after,
            Trait = order == 0 ? RuleTrait.NotBumped : RuleTrait.None,
        };
    }

    private static Version? Parse(string text)
    {
        var match = Semantic().Match(text);
        return match.Success ? new(Number("major"), Number("minor"), Number("patch")) : null;

        int Number(string group) => int.Parse(match.Groups[group].Value);
    }

    [GeneratedRegex(@"^v?(?<major>0|[1-9]\d{0,8})\.(?<minor>0|[1-9]\d{0,8})\.(?<patch>0|[1-9]\d{0,8})([-+].*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Semantic();
}
