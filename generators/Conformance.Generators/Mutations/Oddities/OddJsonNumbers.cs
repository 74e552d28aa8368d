using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>JSON with a number that readers differ on.</summary>
internal sealed class OddJsonNumbers : IOddities
{
    private static readonly (string Words, Func<byte[], byte[]?> Apply)[] Ways =
    [
        ("a number of 400 digits", j => JsonEdit.InNumber(j, new string('9', 400))),
        ("NaN", j => JsonEdit.InNumber(j, "NaN")),
        ("a number beyond doubles", j => JsonEdit.InNumber(j, "1e400")),
        ("leading zeros", j => JsonEdit.InNumber(j, "0005")),
        ("a plus sign", j => JsonEdit.InNumber(j, "+5")),
        ("a fraction of zero", j => JsonEdit.InNumber(j, "5.0")),
        ("minus zero", j => JsonEdit.InNumber(j, "-0")),
    ];

    /// <inheritdoc/>
    public string Id => "odd-json-numbers";

    /// <inheritdoc/>
    public string Summary => "JSON with numbers that are huge, written oddly, or none.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) => JsonEdit.OfBody(slots, Ways);
}
