using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Types;

/// <summary>Which formats contain which. No format contains every format; of the others only numbers have an order.</summary>
internal static class FormatOrder
{
    /// <summary>Each contains those before it.</summary>
    private static readonly string[][] Orders = [["int32", "int64"], ["float", "double"], ["int8", "int16", "int32", "int64"], ["uint8", "uint16", "uint32", "uint64"]];

    /// <summary>The format, or null where none is given or the one given says nothing about the value.</summary>
    public static string? FormatOf(SchemaView view) => view.All("format").Select(k => k.Text).FirstOrDefault(f => f is not null and not "password");

    /// <summary>What happened to the format, or null if nothing did.</summary>
    public static ChangeAction? ActionOf(SchemaPair pair)
    {
        var (before, after) = (FormatOf(pair.Base), FormatOf(pair.Revision));
        if (before == after || pair.IsCounted || pair.CommonTypes == JsonTypes.None) return null;
        if (Contains(after, before)) return ChangeAction.Generalized;
        return Contains(before, after) ? ChangeAction.Specialized : ChangeAction.Changed;
    }

    private static bool Contains(string? wide, string? narrow) =>
        wide is null || Orders.Any(o => o.IndexOf(narrow) is >= 0 and var lower && o.IndexOf(wide) > lower);
}
