namespace Conformance.Spec.Profiles.Drafting;

/// <summary>Numbers of things in words that people read.</summary>
internal static class Amount
{
    /// <summary><c>1 list</c>, <c>3 lists</c>.</summary>
    internal static string Of(int count, string thing) => $"{count} {thing}{(count == 1 ? "" : "s")}";
}
