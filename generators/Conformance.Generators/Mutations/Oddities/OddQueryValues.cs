using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Odd values of declared query parameters.</summary>
internal sealed class OddQueryValues : IOddities
{
    /// <inheritdoc/>
    public string Id => "odd-query-values";

    /// <inheritdoc/>
    public string Summary => "Query parameters repeated, with NUL, control characters, bytes that are no UTF-8, and numbers written oddly.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract)
    {
        var declared = slots.Parameters.Where(p => p.Parameter is { Location: ParameterLocation.Query, Content: null }).ToList();
        if (declared.FirstOrDefault(p => p.Blueprint.Types.Allows(JsonTypes.Integer) && !p.Blueprint.Types.Allows(JsonTypes.String)) is { } number)
        {
            foreach (var (words, encoded) in OddValues.Numbers) yield return Odd(number, words, r => RequestEdit.WithParameter(r, number.Parameter.Name, encoded));
        }

        if (declared.Count == 0) yield break;
        var first = declared[0];
        yield return Odd(first, "given twice", r => RequestEdit.WithQuery(RequestEdit.WithParameter(r, first.Parameter.Name, "1"), $"{Uri.EscapeDataString(first.Parameter.Name)}=2"));
        yield return Odd(first, "without a value", r => RequestEdit.WithParameter(r, first.Parameter.Name, ""));
        yield return Odd(first, "with an index", r => RequestEdit.WithQuery(r, $"{Uri.EscapeDataString(first.Parameter.Name)}%5B0%5D=1"));
        foreach (var (words, encoded) in OddValues.Texts) yield return Odd(first, words, r => RequestEdit.WithParameter(r, first.Parameter.Name, encoded));
    }

    private static Oddity Odd(ParameterSlot slot, string words, Func<Request, Request?> apply) => new($"{slot.Title}: {words}", Probe.Robustness, apply);
}
