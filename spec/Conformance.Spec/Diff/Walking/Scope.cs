using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Where a kind of change looked when it found something.</summary>
/// <param name="Direction">Who sends what is described.</param>
/// <param name="Site">The part of the contract.</param>
/// <param name="Subject">What sentences call it.</param>
/// <param name="Reach">The operations that it is part of.</param>
/// <param name="Visibility">Read-only in requests, write-only in answers, or none of it.</param>
internal sealed record Scope(Direction Direction, ChangeSite Site, string Subject, IReach Reach, RuleTrait Visibility = RuleTrait.None);
