using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Odd values of path parameters.</summary>
internal sealed class OddPathValues : IOddities
{
    private static readonly (string Words, string Encoded)[] Ways =
    [
        ("two dots, encoded", "%2e%2e"),
        ("two dots", ".."),
        ("an encoded slash", "a%2Fb"),
        ("an encoded backslash", "a%5Cb"),
        ("a way out of the folder", "..%2f..%2f..%2fetc%2fpasswd"),
        ("a matrix parameter", "a;b=c"),
        ("an asterisk", "*"),
        ("the word null", "null"),
        ("a negative number", "-1"),
        ("a number of 20 digits", "99999999999999999999"),
    ];

    /// <inheritdoc/>
    public string Id => "odd-path-values";

    /// <inheritdoc/>
    public string Summary => "The last path parameter with dots, encoded slashes, NUL, control characters, bytes that are no UTF-8, and overlong.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) => slots.Template.Names.LastOrDefault() is { } name
        ? Ways.Concat(OddValues.Texts).Select(w => new Oddity($"path parameter '{name}': {w.Words}", Probe.OddPath, r => RequestEdit.WithPathValue(slots, r, name, w.Encoded)))
        : [];
}
