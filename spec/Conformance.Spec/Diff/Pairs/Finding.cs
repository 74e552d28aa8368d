using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>What a kind of change saw in a pair. The table gives it its id.</summary>
/// <param name="Action">What happened.</param>
/// <param name="Base">Where it stands in the base, or nearest to it.</param>
/// <param name="Revision">Where it stands in the revision, or nearest to it.</param>
internal sealed record Finding(ChangeAction Action, Place? Base, Place? Revision)
{
    /// <summary>What tells its rule from others of the same kind.</summary>
    public RuleTrait Trait { get; init; }

    /// <summary>The name of what it is about, where the pair does not tell.</summary>
    public string? Name { get; init; }

    /// <summary>What it was.</summary>
    public string? From { get; init; }

    /// <summary>What it is.</summary>
    public string? To { get; init; }
}
