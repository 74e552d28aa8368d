using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Headers that are odd.</summary>
internal sealed class OddHeaders : IOddities
{
    private const int Overlong = 12_000;

    private static readonly (string Words, string Name, string Value)[] Ways =
    [
        ("an overlong header", "X-Conformance", new string('a', Overlong)),
        ("a header beyond ASCII", "X-Conformance", "Zoë 東京"),
        ("a header that is empty", "X-Conformance", ""),
        ("a language that nobody speaks", "Accept-Language", "xx-CONFORMANCE;q=2"),
        ("a coding that nobody knows", "Accept-Encoding", "x-conformance, *;q=0"),
        ("a date that is none", "If-Modified-Since", "not a date"),
        ("a range that is none", "Range", "bytes=9-1,x-"),
        ("a forwarded address that is none", "X-Forwarded-For", "not an address, ::::"),
    ];

    /// <inheritdoc/>
    public string Id => "odd-headers";

    /// <inheritdoc/>
    public string Summary => "Headers that are overlong, empty, beyond ASCII, or not what their name says.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) =>
        Ways.Select(w => new Oddity($"header {w.Name}: {w.Words}", Probe.Robustness, r => RequestEdit.WithHeader(r, w.Name, w.Value)));
}
