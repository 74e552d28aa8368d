using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Paths that are written oddly.</summary>
internal sealed class OddPaths : IOddities
{
    private static readonly (string Words, Func<string, string> Change)[] Ways =
    [
        ("a slash at the end", p => $"{p}/"),
        ("a slash twice", p => $"/{p}"),
        ("a dot segment", p => $"/.{p}"),
        ("up and down again", p => $"/conformance/..{p}"),
        ("an escaped letter", p => p.Length > 1 && char.IsAsciiLetter(p[1]) ? $"/%{(int)p[1]:X2}{p[2..]}" : $"{p}%20"),
        ("upper case", p => p.ToUpperInvariant()),
        ("a session as a matrix parameter", p => $"{p};jsessionid=1"),
        ("an extension", p => $"{p}.json"),
        ("a broken escape", p => $"{p}%zz"),
    ];

    /// <inheritdoc/>
    public string Id => "odd-paths";

    /// <inheritdoc/>
    public string Summary => "The path with slashes more, dot segments, in upper case, with an extension, with a broken escape.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) =>
        Ways.Select(w => new Oddity($"path: {w.Words}", Probe.OddPath, r => RequestEdit.WithPath(r, w.Change)));
}
