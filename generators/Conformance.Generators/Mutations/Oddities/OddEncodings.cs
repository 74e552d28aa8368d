using System.Text;
using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>JSON in encodings that are none of its own.</summary>
internal sealed class OddEncodings : IOddities
{
    private static readonly (string Words, Func<byte[], byte[]?> Apply)[] Ways =
    [
        ("a byte order mark", j => [.. "\uFEFF"u8, .. j]),
        ("UTF-16", j => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(j))),
        ("Latin-1", j => JsonEdit.InString(j, [0xE9])),
        ("UTF-32", j => Encoding.UTF32.GetBytes(Encoding.UTF8.GetString(j))),
    ];

    /// <inheritdoc/>
    public string Id => "odd-encodings";

    /// <inheritdoc/>
    public string Summary => "JSON behind a byte order mark, in UTF-16, in UTF-32, in Latin-1.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) => JsonEdit.OfBody(slots, Ways);
}
