using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Walking;

/// <summary>One cause, however often it was found.</summary>
/// <param name="Rule">The rule that names it.</param>
/// <param name="Finding">What was found first.</param>
/// <param name="Subject">What sentences call the thing.</param>
/// <param name="Reaches">What it was part of each time.</param>
internal sealed record LoggedChange(Rule Rule, Finding Finding, string Subject, List<IReach> Reaches);
