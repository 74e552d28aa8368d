using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>JSON with a string that readers differ on.</summary>
internal sealed class OddJsonTexts : IOddities
{
    private const int Overlong = 100_000;

    private static readonly (string Words, Func<byte[], byte[]?> Apply)[] Ways =
    [
        ("NUL in a string, escaped", j => JsonEdit.InString(j, [.. "\\u0000"u8])),
        ("a control character in a string", j => JsonEdit.InString(j, [0x01])),
        ("an overlong string", j => JsonEdit.InString(j, [.. Enumerable.Repeat((byte)'a', Overlong)])),
        ("bytes that are no UTF-8", j => JsonEdit.InString(j, [0xFF, 0xFE])),
        ("half of a surrogate pair", j => JsonEdit.InString(j, [.. "\\ud800"u8])),
        ("a NUL byte in a string", j => JsonEdit.InString(j, [0])),
        ("right-to-left and zero-width characters", j => JsonEdit.InString(j, [.. "\u202e\u200b\ufeffe\u0301"u8])),
    ];

    /// <inheritdoc/>
    public string Id => "odd-json-texts";

    /// <inheritdoc/>
    public string Summary => "JSON with a string that has NUL, a control character or half of a character, is no UTF-8, or is overlong.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) => JsonEdit.OfBody(slots, Ways);
}
