using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Queries that are odd as a whole.</summary>
internal sealed class OddQueries : IOddities
{
    private const int Many = 300;

    private static readonly (string Words, string Text)[] Ways =
    [
        ("a parameter that nobody declared", "conformance-unknown=1"),
        ($"{Many} parameters", string.Join('&', Enumerable.Range(0, Many).Select(i => $"p{i}={i}"))),
        ("no name", "=1"),
        ("nothing but separators", "&&&="),
        ("a broken escape", "a=%zz"),
        ("an escape cut short", "a=%"),
        ("a second question mark", "?a=1?b=2"),
        ("a name of another language's objects", "__proto__%5Bx%5D=1&constructor=1"),
        ("a name with NUL", "a%00=1"),
    ];

    /// <inheritdoc/>
    public string Id => "odd-queries";

    /// <inheritdoc/>
    public string Summary => "Queries with unknown, nameless and very many parameters, and with broken escapes.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) =>
        Ways.Select(w => new Oddity($"query: {w.Words}", Probe.Robustness, r => RequestEdit.WithQuery(r, w.Text)));
}
