using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Odd values of declared query parameters.</summary>
internal sealed class OddQueryValues : IOddities
{
    /// <inheritdoc/>
    public string Id => "odd-query-values";

    /// <inheritdoc/>
    public string Summary => "A query parameter repeated, with NUL, control characters, bytes that are no UTF-8, and overlong.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract)
    {
        if (Declared(slots).FirstOrDefault() is not { } first) yield break;
        var name = first.Parameter.Name;
        yield return Odd(first, "given twice", r => RequestEdit.WithQuery(RequestEdit.WithParameter(r, name, "1"), $"{Uri.EscapeDataString(name)}=2"));
        foreach (var (words, encoded) in OddValues.Texts) yield return Odd(first, words, r => RequestEdit.WithParameter(r, name, encoded));
        yield return Odd(first, "without a value", r => RequestEdit.WithParameter(r, name, ""));
        yield return Odd(first, "with an index", r => RequestEdit.WithQuery(r, $"{Uri.EscapeDataString(name)}%5B0%5D=1"));
    }

    /// <summary>The query parameters that have a style.</summary>
    internal static IEnumerable<ParameterSlot> Declared(OperationSlots slots) =>
        slots.Parameters.Where(p => p.Parameter is { Location: ParameterLocation.Query, Content: null });

    private static Oddity Odd(ParameterSlot slot, string words, Func<Request, Request?> apply) => new($"{slot.Title}: {words}", Probe.Robustness, apply);
}
