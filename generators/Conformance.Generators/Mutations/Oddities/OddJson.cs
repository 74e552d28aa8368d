using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>JSON whose structure readers differ on, or that none of them likes.</summary>
internal sealed class OddJson : IOddities
{
    private const int Deep = 2000;
    private const int Many = 1000;

    private static readonly (string Words, Func<byte[], byte[]?> Apply)[] Ways =
    [
        ("a name twice", JsonEdit.Twice),
        ($"{Deep} arrays in one another", _ => [.. Enumerable.Repeat((byte)'[', Deep), .. Enumerable.Repeat((byte)']', Deep)]),
        ("names that languages know", j => JsonEdit.Added(j, "\"__proto__\":{\"admin\":true},\"constructor\":{\"prototype\":{}}")),
        ("a comment", j => [.. j, .. "// comment"u8]),
        ($"{Many} properties more", j => JsonEdit.Added(j, string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"further{i}\":{i}")))),
        ("text behind it", j => [.. j, .. " {}"u8]),
        ("a comma too many", j => j is [.., (byte)'}' or (byte)']'] ? [.. j[..^1], (byte)',', j[^1]] : null),
        ("single quotes", j => [.. j.Select(b => b == '"' ? (byte)'\'' : b)]),
    ];

    /// <inheritdoc/>
    public string Id => "odd-json";

    /// <inheritdoc/>
    public string Summary => "JSON with a name twice, deep nesting, very many members, comments, a comma too many, text behind it.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) => JsonEdit.OfBody(slots, Ways);
}
