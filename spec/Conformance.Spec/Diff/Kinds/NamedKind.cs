using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds;

/// <summary>A kind of change with the name by which the table knows it.</summary>
/// <typeparam name="TPair">What it looks at.</typeparam>
/// <param name="Name">The name of its class.</param>
/// <param name="Kind">The kind.</param>
internal readonly record struct NamedKind<TPair>(string Name, IKind<TPair> Kind);

/// <summary>Makes lists of kinds.</summary>
internal static class NamedKind
{
    public static NamedKind<TPair>[] All<TPair>(params ReadOnlySpan<IKind<TPair>> kinds)
    {
        var named = new NamedKind<TPair>[kinds.Length];
        for (var i = 0; i < kinds.Length; i++) named[i] = new(kinds[i].GetType().Name, kinds[i]);
        return named;
    }
}
